#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file with words to translate is in po/POTFILES.in, and nothing else is."""

import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])

MARKED = re.compile(r'\b(?:N?_|N?C_|Q_|ngettext|dngettext|g_dngettext|g_dpgettext2?|gettext|dgettext|g_dgettext) ?\(\s*"')
COMMENTS = re.compile(r'/\*.*?\*/|^ *//[^\n]*', re.DOTALL | re.MULTILINE)


def listed(name):
    lines = (ROOT / 'po' / name).read_text(encoding='utf-8').splitlines()
    return [line for line in lines if line and not line.startswith('#')]


def has_words(path):
    if re.search(r'\.(desktop|metainfo\.xml|gschema\.xml)\.in(\.in)?$', path.name):
        return True
    if path.suffix == '.ui':
        return 'translatable="yes"' in path.read_text(encoding='utf-8')
    return path.suffix in ('.c', '.h', '.blp') and bool(MARKED.search(COMMENTS.sub('', path.read_text(encoding='utf-8'))))


def files_with_words():
    return {str(path.relative_to(ROOT)) for folder in ('data', 'src') for path in (ROOT / folder).rglob('*')
            if path.is_file() and has_words(path)}


def test_nothing_is_missing():
    missing = files_with_words() - set(listed('POTFILES.in')) - set(listed('POTFILES.skip'))
    assert not missing, f'not in po/POTFILES.in: {" ".join(sorted(missing))}'


def test_nothing_is_too_much():
    over = set(listed('POTFILES.in')) - files_with_words()
    assert not over, f'no words to translate, or no such file: {" ".join(sorted(over))}'


def test_it_is_in_order():
    for name in ('POTFILES.in', 'POTFILES.skip'):
        assert listed(name) == sorted(set(listed(name))), name


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
