#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the program what can be asked without a display, and how it answers when it is asked wrongly."""

import os
import subprocess
import tempfile
from pathlib import Path

MAGNESIA = os.environ['MAG_TEST_PROGRAM']
ENV = {name: value for name, value in os.environ.items()
       if name not in ('DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS')}


def run(*arguments):
    return subprocess.run([MAGNESIA, *arguments], env=ENV, capture_output=True, text=True, timeout=60)


def lines(*arguments):
    result = run(*arguments)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def test_version():
    assert lines('--version')[0].startswith('Magnesia ')


def test_list_names_every_kind_of_location():
    locations = lines('--list')
    for expected in ('start', 'topic/haematoma', 'topic/ligaments', 'topic/infusion', 'topic/myoclonus',
                     'handout/haematoma', 'evidence', 'term/placebo', 'reference/SAVER2015'):
        assert expected in locations, expected
    for number in range(1, 194):
        assert f'evidence/C{number}' in locations, number
    assert len(locations) == len(set(locations))


def test_search_finds():
    for text, location in (('bleed', 'topic/haematoma'), ('haematome', 'topic/haematoma'),
                           ('magneisum drip', 'topic/infusion'), ('knee ligament', 'topic/ligaments'),
                           ('jerks', 'topic/myoclonus')):
        found = [line.split('\t') for line in lines(f'--search={text}')]
        assert all(len(row) == 4 for row in found), text
        assert any(row[0].split('#')[0].split('?')[0] == location for row in found[:5]), (text, found[:5])


def test_search_survives_anything():
    for text in ('', '"', '*', 'NEAR(', 'a AND', "'; DROP TABLE topic; --", '🧲', 'x' * 10000, '\x01\x02', 'zzqqxx'):
        assert run(f'--search={text}').returncode == 0, text


def test_handout_is_written():
    with tempfile.TemporaryDirectory() as folder:
        for depth in ('sheet', 'card'):
            path = Path(folder) / f'{depth}.pdf'
            lines('--handout=haematoma', f'--output={path}', f'--depth={depth}', '--paper=letter', '--text-size=16')
            assert path.read_bytes().startswith(b'%PDF-')


def test_wrong_questions_are_refused():
    with tempfile.TemporaryDirectory() as folder:
        path = f'{folder}/x.pdf'
        for status, named, arguments in (
                (2, '--output', ['--handout=haematoma']),
                (2, 'poster', ['--handout=haematoma', f'--output={path}', '--depth=poster']),
                (2, 'a3', ['--handout=haematoma', f'--output={path}', '--paper=a3']),
                (2, '200', ['--handout=haematoma', f'--output={path}', '--text-size=200']),
                (1, 'nothing-like-it', ['--handout=nothing-like-it', f'--output={path}']),
                (1, '/nowhere/', ['--handout=haematoma', '--output=/nowhere/x.pdf'])):
            result = run(*arguments)
            assert result.returncode == status, (arguments, result)
            assert named in result.stderr, (arguments, result.stderr)
            assert not os.path.exists(path)


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
