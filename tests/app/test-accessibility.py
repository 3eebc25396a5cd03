#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the tree that a screen reader sees: everything that can be used has a name, and what keeps a
reader safe can be read."""

import os
import subprocess
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi  # noqa: E402

MAGNESIA = sys.argv[1]
NEED_NAMES = {'button', 'push button', 'toggle button', 'check box', 'radio button', 'entry', 'link', 'page tab',
              'spin button', 'switch', 'combo box', 'menu item', 'text'}


def walk(node, depth=0):
    yield node
    if depth > 60:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield from walk(child, depth + 1)


def find_application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_process_id() == pid:
            return application
    return None


def words(node):
    """All that is said of a node and of what is in it."""
    said = []
    for each in walk(node):
        said += [each.get_name() or '', each.get_description() or '']
        text = each.get_text_iface()
        if text:
            said.append(Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)))
    return ' '.join(said)


def showing(node):
    """Whether a node can be seen: a folded bar says that it shows, but has no size."""
    component = node.get_component_iface()
    return (node.get_state_set().contains(Atspi.StateType.SHOWING)
            and component is not None and component.get_extents(Atspi.CoordType.WINDOW).height > 1)


def usable(application):
    return [node for node in walk(application)
            if node.get_role_name() in NEED_NAMES and showing(node)
            and node.get_state_set().contains(Atspi.StateType.FOCUSABLE)]


def nameless(nodes):
    return [f'{node.get_role_name()} below {node.get_parent().get_role_name()}'
            for node in nodes if not (node.get_name() or '').strip()]


class Running:
    """Magnesia at a location, and the tree that it shows once a text is in it."""

    def __init__(self, location, expected):
        self.location, self.expected = location, expected

    def __enter__(self):
        env = {**os.environ, 'GTK_A11Y': 'atspi'}
        env.pop('NO_AT_BRIDGE', None)
        self.process = subprocess.Popen([MAGNESIA, self.location], env=env)
        for _ in range(120):
            time.sleep(0.25)
            application = find_application(self.process.pid)
            if application and self.expected in words(application):
                return application
        raise AssertionError(f'“{self.expected}” cannot be read at {self.location}')

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)


def check(location, *expected):
    with Running(location, expected[0]) as application:
        said = words(application)
        for text in expected:
            assert text in said, text
        nodes = usable(application)
        assert len(nodes) > 5, 'hardly anything can be used'
        assert nameless(nodes) == [], nameless(nodes)


def test_start():
    check('start', 'Call your local emergency number now for', 'It is not a medical device', 'Search')


def test_article():
    check('topic/haematoma', 'What we do not know', 'not yet reviewed by a clinician')


def test_evidence():
    check('topic/haematoma?face=evidence', 'Verdict', 'How sure')


def test_sources():
    check('topic/haematoma?face=sources', 'Reviews of studies', 'Copy “Magnesium in man: implications for health and disease”')


def test_handout():
    check('handout/haematoma', 'What do we not know', 'When do I call', 'Text Size', 'Lines to Write On')


def test_glossary():
    check('term/placebo', 'fake pill')


def test_foods():
    check('food?group=legumes', 'ask your kidney team first', 'Search foods', 'of the day', 'Women, 31 to 50 years',
          'Group of foods')


def test_a_food():
    check('food/12061', 'Daily Value', 'Not an allergy guide', 'How many', 'Magnesium: 77', 'USDA National Nutrient Database')


def test_day():
    check('food?view=plan', 'Nothing in Your Day Yet', 'Find Foods')


def headings(node):
    """What a screen reader jumps along, from top to bottom."""
    return [each.get_name() for each in walk(node) if each.get_role_name() == 'heading']


def in_order(found, expected):
    rest = iter(found)
    return all(any(each == wanted for each in rest) for wanted in expected)


def test_infusion():
    """The emergency first, then the page from top to bottom; a slider that speaks in words; no field."""
    with Running('infusion#during', 'Trouble breathing, chest pain, fainting') as application:
        found = headings(application)
        assert in_order(found, ['Trouble breathing, chest pain, fainting, a fit, or an asthma attack?', 'In three minutes',
                                'Step by step', 'You may feel', 'Staff check, and why', 'Say at once', 'By mouth or by vein',
                                'Why it is given', 'Not for you, or only in a watched hospital bed', 'Too much, step by step',
                                'What is in the bag: chloride or sulfate', 'How often', 'After the drip',
                                'Risks, from common to rare', 'Ten questions to ask a drip clinic',
                                'A card: tell your nurse now']), found
        sliders = [node for node in walk(application) if node.get_role_name() == 'slider']
        assert [node.get_name() for node in sliders] == ['Through the infusion'], sliders
        value = sliders[0].get_value_iface()
        assert Atspi.Value.get_text(value) == 'before the drip', Atspi.Value.get_text(value)
        Atspi.Value.set_current_value(value, 3)
        for _ in range(20):
            time.sleep(0.1)
            if Atspi.Value.get_text(value) == 'the first quarter of an hour':
                break
        assert Atspi.Value.get_text(value) == 'the first quarter of an hour', Atspi.Value.get_text(value)
        assert 'They count your breaths' in words(application)
        roles = {node.get_role_name() for node in walk(application)}
        assert not roles & {'entry', 'text', 'spin button', 'combo box', 'check box'}, roles
        assert nameless(usable(application)) == [], nameless(usable(application))


def test_rows_can_be_pressed():
    """Also by what knows no keys: GTK tells of a row's actions, and of nothing else that it does."""
    with Running('start', 'It is not a medical device') as application:
        row = next(node for node in walk(application) if node.get_role_name() == 'list item' and node.get_name() == 'Glossary')
        action = row.get_action_iface()
        assert action and Atspi.Action.get_n_actions(action) == 1, 'it has no action'
        assert Atspi.Action.do_action(action, 0), 'it cannot be pressed'
        for _ in range(40):
            time.sleep(0.1)
            application.clear_cache()
            if 'unwanted event' in words(application):
                return
        raise AssertionError('it does nothing')


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith('test_')]
    print(f'1..{len(tests)}')
    for number, (name, test) in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} {name}', flush=True)
        except Exception as error:
            print(f'not ok {number} {name}\n# {error!r}', flush=True)


main()
