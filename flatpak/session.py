# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of the Flatpak do on the desktop they run on: commands, windows, the tree that a
screen reader sees, and the processes of a sandbox as they look from outside."""

import os
import subprocess
import time
from pathlib import Path

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ID = 'io.github.magnesia_project.Magnesia'


def wait_for(what, condition, seconds=30):
    """Returns what the condition gives, once it is something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f'waited {seconds} s in vain for {what}')


class Bus:
    """The session bus that the checks have to themselves."""

    def __init__(self):
        self.connection = Gio.bus_get_sync(Gio.BusType.SESSION, None)

    def call(self, name, path, interface, method, signature, *arguments):
        return self.connection.call_sync(name, path, interface, method, GLib.Variant(signature, arguments), None,
                                         Gio.DBusCallFlags.NONE, 60000, None).unpack()

    def update_environment(self, **environment):
        self.call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'UpdateActivationEnvironment',
                  '(a{ss})', environment)

    def call_application(self, method, signature, *arguments):
        return self.call(ID, '/' + ID.replace('.', '/'), 'org.freedesktop.Application', method, signature, *arguments)

    def call_search(self, method, signature, *arguments):
        name = ID + '.SearchProvider'
        return self.call(name, '/' + name.replace('.', '/'), 'org.gnome.Shell.SearchProvider2', method, signature,
                         *arguments)


# --- the tree that a screen reader sees -----------------------------------------------------------


def walk(node, depth=0):
    yield node
    if depth < 60:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from walk(child, depth + 1)


def applications(name):
    desktop = Atspi.get_desktop(0)
    found = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
    return [each for each in found if each and each.get_name() == name]


def find_node(name, accept):
    """The first node that is accepted, in all programs of that name; what changes meanwhile is asked again."""
    try:
        return next((node for each in applications(name) for node in walk(each) if accept(node)), None)
    except GLib.Error:
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


def is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def is_pressed(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.PRESSED) or states.contains(Atspi.StateType.CHECKED)


def wait_for_node(program, roles, name='', seconds=30):
    """A visible node of one of the roles, whose name begins so."""
    roles = (roles,) if isinstance(roles, str) else roles
    return wait_for(f'a {roles[0]} “{name}” of {program}',
                    lambda: find_node(program, lambda node: node.get_role_name() in roles and is_showing(node)
                                      and (node.get_name() or '').startswith(name)), seconds)


def wait_for_words(program, *expected):
    def said():
        try:
            text = ' '.join(words(each) for each in applications(program))
        except GLib.Error:
            return False
        return all(each in text for each in expected)
    wait_for(f'the words {expected} of {program}', said)


def wait_for_silence(program, word):
    """Until nothing that shows speaks of it."""
    wait_for(f'the end of “{word}” of {program}',
             lambda: not find_node(program, lambda node: is_showing(node) and word in (node.get_name() or '')))


def strike(title, key):
    """Presses a key in the window of that title; without a window manager nobody else gives it the focus."""
    run('xdotool', 'search', '--sync', '--onlyvisible', '--name', title, 'windowfocus', 'key', key)


def press(node):
    action = node.get_action_iface()
    assert action and Atspi.Action.do_action(action, 0), f'“{node.get_name()}” cannot be pressed'


def write(node, text):
    assert Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text), f'“{node.get_name()}” takes no text'


# --- processes ------------------------------------------------------------------------------------


class Process:
    """A process, seen from outside its sandbox."""

    def __init__(self, pid):
        self.pid = pid
        self.folder = Path('/proc') / str(pid)

    def read(self, path):
        return (self.folder / path).read_text(encoding='utf-8', errors='replace')

    def namespace(self, kind):
        return os.readlink(self.folder / 'ns' / kind)

    def sees(self, path):
        """Whether there is such a file in the process's own root."""
        return os.path.lexists(f'{self.folder}/root{path}')

    def is_sandboxed_again(self):
        """Whether Flatpak keeps it in a sandbox inside the application's."""
        return '\nsandbox=true\n' in self.read('root/.flatpak-info')

    def network_interfaces(self):
        return {line.split(':')[0].strip() for line in self.read('net/dev').splitlines()[2:]}


def processes(program):
    """The application's processes of a program, by the name of its file."""
    found = []
    for folder in Path('/proc').glob('[0-9]*'):
        process = Process(int(folder.name))
        try:
            is_it = process.read('cmdline').split('\0')[0].split('/')[-1] == program
            if is_it and f'name={ID}\n' in process.read('root/.flatpak-info'):
                found.append(process)
        except OSError:
            pass  # it ended, or is somebody else's
    return found


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout
