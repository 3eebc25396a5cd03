#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the search provider what GNOME Shell would ask, on a bus of its own and without a display."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parents[2] / 'flatpak'))
from clinic import make_content  # noqa: E402

PROVIDER, APP_ID = sys.argv[1:3]
MAGNESIA = os.environ['MAG_TEST_PROGRAM']
INTERFACE = 'org.gnome.Shell.SearchProvider2'
NAME = APP_ID + '.SearchProvider'
PATH = '/' + NAME.replace('.', '/')
APPLICATION = '''<node><interface name="org.freedesktop.Application">
  <method name="Open"><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/></method>
  <method name="ActivateAction">
    <arg type="s" direction="in"/><arg type="av" direction="in"/><arg type="a{sv}" direction="in"/>
  </method>
</interface></node>'''


def add_collection(data):
    """What a clinic added is searched with the rest."""
    own = Path(data) / 'magnesia/collections'
    own.mkdir(parents=True)
    make_content(Path(data) / 'content', '1.0')
    subprocess.run([os.environ['MAG_TEST_TOOL'], 'build', str(Path(data) / 'content'), str(own / 'ward-7.collection')],
                   check=True)
    os.environ['XDG_DATA_HOME'] = data


def found_by_the_program(text):
    """The locations that `--search` prints."""
    output = subprocess.run([MAGNESIA, f'--search={text}'], capture_output=True, text=True, check=True).stdout
    return [line.split('\t')[0] for line in output.splitlines()]


def without_words(identifier):
    path, _, part = identifier.partition('#')
    return path.partition('?')[0] + (f'#{part}' if part else '')


class Session:
    """A bus with the provider on it, and with somebody who answers to Magnesia's name."""

    def __init__(self):
        self.bus = Gio.TestDBus.new(Gio.TestDBusFlags.NONE)
        self.bus.up()
        environment = {name: value for name, value in os.environ.items() if name not in ('DISPLAY', 'WAYLAND_DISPLAY')}
        environment['DBUS_SESSION_BUS_ADDRESS'] = self.bus.get_bus_address()
        self.provider = subprocess.Popen([PROVIDER], env=environment)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(self.bus.get_bus_address(), flags, None, None)
        self.told = []
        self.answer_as_magnesia()
        self.wait_for(lambda: self.call_bus('NameHasOwner', NAME))

    def answer_as_magnesia(self):
        interface = Gio.DBusNodeInfo.new_for_xml(APPLICATION).interfaces[0]
        self.connection.register_object('/' + APP_ID.replace('.', '/'), interface, self.method_call_cb, None, None)
        Gio.bus_own_name_on_connection(self.connection, APP_ID, Gio.BusNameOwnerFlags.NONE, None, None)

    def method_call_cb(self, connection, sender, path, interface, method, parameters, invocation):
        self.told.append((method, *parameters.unpack()))
        invocation.return_value(None)

    def call_bus(self, method, name):
        return self.connection.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', method,
                                         GLib.Variant('(s)', (name,)), None, Gio.DBusCallFlags.NONE, 5000, None)[0]

    def ask(self, method, signature, *arguments):
        answer = self.connection.call_sync(NAME, PATH, INTERFACE, method, GLib.Variant(signature, arguments), None,
                                           Gio.DBusCallFlags.NONE, 10000, None)
        return answer.unpack()[0] if answer.n_children() else None

    def find(self, *terms):
        return self.ask('GetInitialResultSet', '(as)', terms)

    def wait_for(self, condition):
        for _ in range(200):
            while GLib.MainContext.default().iteration(False):
                pass
            if condition():
                return
            time.sleep(0.05)
        raise AssertionError('waited in vain')

    def down(self):
        self.provider.terminate()
        self.provider.wait(10)
        self.connection.close_sync(None)
        self.bus.stop()


def test_results_are_those_of_search(session):
    for text in ('bleed', 'magneisum drip', 'knee ligament', 'placebo', 'slumber', 'slumbr'):
        found = session.find(*text.split())
        assert found, text
        assert [without_words(each) for each in found] == found_by_the_program(text)[:len(found)], text
        assert len(set(found)) == len(found), text


def test_words_of_an_added_collection_find(session):
    found = session.find('slumber')
    assert {without_words(each) for each in found[:4]} >= {'topic/ward-sleep', 'topic/sleep'}, found
    assert session.find('slumbr') == found
    meta, = session.ask('GetResultMetas', '(as)', found[:1])
    assert meta['name'] and meta['description'], meta


def test_nothing_is_found(session):
    for terms in ([], [''], ['zzqqxx'], ['"'], ['\x01']):
        assert session.find(*terms) == [], terms


def test_a_search_goes_on(session):
    first = session.find('knee')
    assert session.ask('GetSubsearchResultSet', '(asas)', first, ['knee', 'ligament']) == session.find('knee', 'ligament')


def test_results_are_described(session):
    found = session.find('bleed')
    metas = session.ask('GetResultMetas', '(as)', found)
    assert [meta['id'] for meta in metas] == found
    for meta in metas:
        assert meta['name'] and meta['description'], meta
        assert not set(meta['name'] + meta['description']) & {'\x02', '\x03'}, meta


def test_results_of_another_provider_are_described(session):
    session.find('placebo')
    metas = session.ask('GetResultMetas', '(as)', ['topic/haematoma?words=the%20bleed#link', 'topic/no-such', '<b>'])
    assert [meta['id'] for meta in metas] == ['topic/haematoma?words=the%20bleed#link']
    assert metas[0]['name']


def test_a_result_opens_its_location(session):
    session.told.clear()
    result = session.find('bleed')[0]
    session.ask('ActivateResult', '(sasu)', result, ['bleed'], 4711)
    session.wait_for(lambda: session.told)
    assert session.told == [('Open', ['magnesia:' + result], {'desktop-startup-id': 'magnesia-search_TIME4711'})], session.told


def test_a_search_is_handed_on(session):
    session.told.clear()
    session.ask('LaunchSearch', '(asu)', ['knee', 'ligament'], 4712)
    session.wait_for(lambda: session.told)
    assert session.told == [('ActivateAction', 'search', ['knee ligament'],
                             {'desktop-startup-id': 'magnesia-search_TIME4712'})], session.told


def test_it_needs_no_toolkit(session):
    mapped = open(f'/proc/{session.provider.pid}/maps', encoding='utf-8').read()
    assert 'libsqlite3' in mapped
    for library in ('libgtk-4', 'libadwaita', 'libwebkit'):
        assert library not in mapped, library


def test_it_is_quick(session):
    session.find('bleed')
    since = time.monotonic()
    for _ in range(20):
        session.find('magnesium')
    taken = (time.monotonic() - since) / 20
    print(f'# {taken * 1000:.1f} ms a search')
    assert taken < 0.2, taken


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith('test_')]
    print(f'1..{len(tests)}')
    with tempfile.TemporaryDirectory() as data:
        add_collection(data)
        session = Session()
        for number, (name, test) in enumerate(tests, 1):
            try:
                test(session)
                print(f'ok {number} {name}', flush=True)
            except Exception as error:
                print(f'not ok {number} {name}\n# {error!r}', flush=True)
        session.down()


main()
