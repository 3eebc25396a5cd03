#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the program what can be asked without a display, and how it answers when it is asked wrongly."""

import json
import os
import shutil
import sqlite3
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
                     'handout', 'handout/haematoma', 'evidence', 'term/placebo', 'reference/SAVER2015', 'food',
                     'food/12063'):
        assert expected in locations, expected
    for number in range(1, 194):
        assert f'evidence/C{number}' in locations, number
    assert len(locations) == len(set(locations))


def test_search_finds():
    for text, location in (('bleed', 'topic/haematoma'), ('haematome', 'topic/haematoma'),
                           ('magneisum drip', 'topic/infusion'), ('knee ligament', 'topic/ligaments'),
                           ('jerks', 'topic/myoclonus'), ('garbanzo', 'food/16057'), ('magnesium in almonds', 'food/12063')):
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
                (2, 'en', ['--handout=haematoma', f'--output={path}', '--language=tlh']),
                (2, 'en', ['--handout=haematoma', f'--output={path}', '--second-language=tlh']),
                (1, 'Ward 4', ['--set=Ward 4', f'--output={path}']),
                (1, '/nowhere/batch', ['--batch=/nowhere/batch']),
                (2, 'poster', ['--handout=haematoma', f'--output={path}', '--depth=poster']),
                (2, 'a3', ['--handout=haematoma', f'--output={path}', '--paper=a3']),
                (2, '200', ['--handout=haematoma', f'--output={path}', '--text-size=200']),
                (2, '12 to 20', ['--handout=haematoma', f'--output={path}', '--text-size=0']),
                (2, '12.5', ['--handout=haematoma', f'--output={path}', '--text-size=12.5']),
                (2, '--output', ['--handout=haematoma', '--output=']),
                (2, '--handout', [f'--output={path}']),
                (2, '--handout', ['--depth=card']),
                (2, 'each topic once', ['--handout=sleep', '--handout=haematoma', '--handout=sleep', f'--output={path}']),
                (1, 'nothing-like-it', ['--handout=nothing-like-it', f'--output={path}']),
                (1, '/nowhere/', ['--handout=haematoma', '--output=/nowhere/x.pdf'])):
            result = run(*arguments)
            assert result.returncode == status, (arguments, result)
            assert named in result.stderr, (arguments, result.stderr)
            assert not os.path.exists(path)


def test_handout_goes_to_standard_output():
    result = subprocess.run([MAGNESIA, '--handout=sleep', '--output=-'], env=ENV, capture_output=True, timeout=60)
    assert result.returncode == 0 and result.stderr == b'', result.stderr
    assert result.stdout.startswith(b'%PDF-') and result.stdout.rstrip().endswith(b'%%EOF')
    assert not os.path.exists('-')
    with open('/dev/full', 'wb') as full:
        result = subprocess.run([MAGNESIA, '--handout=sleep', '--output=-'], env=ENV, stdout=full,
                                stderr=subprocess.PIPE, text=True, timeout=60)
    assert result.returncode == 1 and 'Standard output' in result.stderr, result


def test_handout_is_not_written_to_a_terminal():
    leader, terminal = os.openpty()
    result = subprocess.run([MAGNESIA, '--handout=sleep', '--output=-'], env=ENV, stdout=terminal,
                            stderr=subprocess.PIPE, text=True, timeout=60)
    assert result.returncode == 2 and '--output=-' in result.stderr, result
    os.close(terminal)
    os.close(leader)


def add_collection(folder):
    """Another collection, whose Spanish sheet is stale and whose English one has a letter that no font has."""
    path = Path(folder) / 'magnesia/collections/ward.collection'
    path.parent.mkdir(parents=True)
    shutil.copy(os.environ['MAG_TEST_COLLECTION'], path)
    database = sqlite3.connect(path)
    database.executescript("""
        UPDATE meta SET value = 'ward' WHERE name = 'id';
        UPDATE topic SET id = 'ward-' || id;
        UPDATE document SET id = 'ward-' || id;
        UPDATE claim SET key = 'X' || key, topic = 'ward-' || topic;
        UPDATE comparison SET id = 'ward-' || id, topic = 'ward-' || topic;
        UPDATE cites SET topic = 'ward-' || topic;
        DELETE FROM search;
        UPDATE document SET json = json_set (json, '$.base_revision', '000000000000')
          WHERE kind = 'handout' AND id = 'ward-sleep' AND language = 'es';
        UPDATE document SET json = json_set (json, '$.sheet.message', 'Ask about \U0010ff00 first.')
          WHERE kind = 'handout' AND id = 'ward-mood' AND language = 'en'""")
    database.commit()
    database.close()


def test_handout_tells_what_the_window_would():
    with tempfile.TemporaryDirectory() as folder:
        add_collection(folder)
        env = {**ENV, 'XDG_DATA_HOME': folder}
        for topic, told in (('ward-sleep', 'made from an older English text'), ('ward-mood', '\U0010ff00'),
                            ('ward-heart', None)):
            path = Path(folder) / f'{topic}.pdf'
            result = subprocess.run([MAGNESIA, f'--handout={topic}', '--second-language=es', f'--output={path}'],
                                    env=env, capture_output=True, text=True, timeout=60)
            assert result.returncode == 0, result.stderr
            assert path.read_bytes().startswith(b'%PDF-')
            assert told in result.stderr if told else result.stderr == '', (topic, result.stderr)


def test_several_topics_in_one_file():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'both.pdf'
        lines('--handout=haematoma', '--handout=sleep', f'--output={path}')
        alone = Path(folder) / 'alone.pdf'
        lines('--handout=haematoma', f'--output={alone}')
        assert path.stat().st_size > alone.stat().st_size


def test_set_is_taken_and_can_be_overruled():
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / 'magnesia'
        home.mkdir()
        (home / 'sets.json').write_text(json.dumps({'sets': [{'name': 'Ward 4', 'topics': ['sleep', 'haematoma'],
                                                              'depth': 'card', 'text_size': 20}]}))
        env = {**ENV, 'XDG_DATA_HOME': folder}
        sizes = {}
        for name, extra in (('set', []), ('sheet', ['--depth=sheet']), ('topic', ['--handout=sleep'])):
            path = Path(folder) / f'{name}.pdf'
            result = subprocess.run([MAGNESIA, '--set=Ward 4', f'--output={path}', *extra], env=env,
                                    capture_output=True, text=True, timeout=60)
            assert result.returncode == 0, result.stderr
            sizes[name] = path.stat().st_size
        assert sizes['topic'] < sizes['set'] < sizes['sheet'], sizes

        (home / 'sets.json').write_text('{"sets": [{"name": "Ward 4"}]}')
        result = subprocess.run([MAGNESIA, '--set=Ward 4', f'--output={folder}/x.pdf'], env=env,
                                capture_output=True, text=True, timeout=60)
        assert result.returncode == 1
        assert 'sets.json: $.sets[0]: the field “topics” is missing' in result.stderr, result.stderr

        (home / 'sets.json').write_text('{"sets": [{"name": "Ward 4", "topics": ["sleep"], "extras": ["recipes"]}]}')
        result = subprocess.run([MAGNESIA, '--set=Ward 4', f'--output={folder}/x.pdf'], env=env,
                                capture_output=True, text=True, timeout=60)
        assert result.returncode == 1
        assert 'sets.json: $.sets[0].extras[0]: “recipes”' in result.stderr, result.stderr


def batch(folder, text, *arguments):
    path = Path(folder) / 'batch'
    path.write_text(text)
    return run(f'--batch={path}', *arguments)


def test_batch_writes_every_line():
    with tempfile.TemporaryDirectory() as folder:
        result = batch(folder, f'''\ufeff# the ward's own
--handout=sleep --output={folder}/a.pdf

--handout=haematoma --handout=sleep '--output={folder}/two words.pdf' --depth=card --paper=letter
''', '--text-size=16')
        assert result.returncode == 0, result.stderr
        assert result.stderr == '2 of 2 handouts\n', result.stderr
        for name in ('a.pdf', 'two words.pdf'):
            assert (Path(folder) / name).read_bytes().startswith(b'%PDF-'), name


def test_batch_with_a_slip_writes_nothing():
    with tempfile.TemporaryDirectory() as folder:
        good = f'--handout=sleep --output={folder}/a.pdf\n'
        for slip, named in (('--handout=sleep', 'expected --output'), ('--output=x.pdf', 'expected --handout'),
                            ('sleep', '“sleep”'), ('--depth=poster ' + good.strip(), 'poster'),
                            ('--unknown', '--unknown'), ('"', 'quot'), (good.strip(), 'a.pdf” is what line 1'),
                            ('--text-size=0 ' + good.strip(), '12 to 20'),
                            ('--handout=sleep --output=-', 'standard output')):
            result = batch(folder, good + slip + '\n')
            assert result.returncode == 2, (slip, result)
            assert 'batch:2: ' in result.stderr and named in result.stderr, (slip, result.stderr)
            assert not (Path(folder) / 'a.pdf').exists()


def test_batch_is_text():
    """What follows a zero byte would be left out without a word."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / 'batch'
        for data in (b'#\0\n--handout=sleep --output=' + folder.encode() + b'/a.pdf\n', b'# caf\xe9\n'):
            path.write_bytes(data)
            result = run(f'--batch={path}')
            assert result.returncode == 2 and f'{path}: expected text in UTF-8' in result.stderr, result.stderr


def test_batch_goes_on_after_a_failure():
    with tempfile.TemporaryDirectory() as folder:
        result = batch(folder, f'--handout=nothing-like-it --output={folder}/a.pdf\n'
                               f'--handout=sleep --output={folder}/none/b.pdf\n'
                               f'--handout=sleep --output={folder}/c.pdf\n')
        assert result.returncode == 1
        assert 'batch:1: ' in result.stderr and 'batch:2: ' in result.stderr, result.stderr
        assert '1 of 3' in result.stderr
        assert sorted(os.listdir(folder)) == ['batch', 'c.pdf']


def peak_memory(folder, n):
    path = Path(folder) / 'batch'
    path.write_text(''.join(f'--handout=sleep --output={folder}/{i}.pdf\n' for i in range(n)))
    with open(os.devnull, 'wb') as nothing:
        process = subprocess.Popen([MAGNESIA, f'--batch={path}'], env=ENV, stderr=nothing)
        _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return usage.ru_maxrss


def test_batch_takes_constant_memory():
    if 'build-asan' in MAGNESIA or 'LSAN_OPTIONS' in os.environ:
        return
    with tempfile.TemporaryDirectory() as folder:
        few, many = peak_memory(folder, 10), peak_memory(folder, 150)
        assert many < few * 1.1, (few, many)


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
