#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What software centers show must keep the red lines: the program teaches, and its words claim no more."""

import configparser
import re
import sys
import xml.etree.ElementTree as ElementTree

DESKTOP, METAINFO, ICON, SYMBOLIC_ICON = sys.argv[1:5]

# These words would tell of a medical device.
NEVER = re.compile(r'\b(alarm|analy[sz]|calculat|convert|detect|diagnos|interpret|measure|monitor|treat)\w*', re.IGNORECASE)

desktop = configparser.ConfigParser(interpolation=None)
desktop.optionxform = str
desktop.read(DESKTOP, encoding='utf-8')
entry = desktop['Desktop Entry']
component = ElementTree.parse(METAINFO).getroot()


def words(element):
    return ' '.join(''.join(element.itertext()).split())


def test_no_word_of_a_device():
    texts = [value for value in entry.values()]
    texts += [words(part) for tag in ('name', 'summary', 'description', 'releases', 'screenshots')
              for part in component.iter(tag)]
    for text in texts:
        assert not NEVER.search(text), (NEVER.search(text).group(), text)


def test_education_only():
    assert entry['Categories'] == 'Education;'
    assert component.find('categories') is None


def test_ids_agree():
    app_id = component.findtext('id')
    assert entry['Icon'] == app_id
    assert component.findtext('launchable') == app_id + '.desktop'
    assert DESKTOP.endswith(f'/{app_id}.desktop') and METAINFO.endswith(f'/{app_id}.metainfo.xml')
    assert ICON.endswith(f'/{app_id}.svg')


def test_name_and_summary_are_short():
    summary = component.findtext('summary')
    assert component.findtext('name') == entry['Name'] == 'Magnesia'
    assert 10 <= len(summary) <= 35, len(summary)
    assert not summary.endswith('.') and summary.split()[0].lower() not in ('a', 'an', 'the'), summary
    assert not re.search(r'\b(Magnesia|app|application|client|tool|GTK|Linux)\b', summary), summary


def test_description_is_honest():
    description = words(component.find('description'))
    assert 'does not replace professional advice' in description
    assert 200 <= len(description) <= 800, len(description)


def test_works_offline_and_on_a_phone():
    assert component.findtext('supports/internet') == 'offline-only'
    assert component.findtext('requires/display_length') == '360'
    # Supported, not recommended: a telephone without a mouse is as good.
    assert [control.text for control in component.iter('control')] == ['keyboard', 'pointing', 'touch']
    assert len(component.findall('supports/control')) == 3


def test_every_release_has_notes_and_a_date():
    for release in component.findall('releases/release'):
        assert re.fullmatch(r'\d{4}-\d{2}-\d{2}', release.get('date')), release.get('version')
        assert words(release.find('description')), release.get('version')


def test_icons_are_square():
    for path, size in ((ICON, '128'), (SYMBOLIC_ICON, '16')):
        svg = ElementTree.parse(path).getroot()
        assert (svg.get('width'), svg.get('height'), svg.get('viewBox')) == (size, size, f'0 0 {size} {size}'), path


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
