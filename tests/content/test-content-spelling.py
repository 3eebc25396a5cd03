#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What readers of English see is spelled as American English is. The dictionary is Hunspell's en_US; the words of the field that it
lacks stand in words.txt. A British spelling stands in brackets behind the American one."""

import csv
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

CONTENT = Path(os.environ['MAG_TEST_CONTENT'])

HUNSPELL = ('hunspell', '-d', 'en_US', '-l')

DOCUMENTS = ('topics/*.json', 'evidence/*.json', 'handouts/*.json', 'collection.json', 'glossary.json', 'infusion.json', 'safety.json')
TABLES = {'foods/foods.tsv': 'name', 'foods/measures.tsv': 'label'}
# Members that hold keys and the like, not words; and names of people.
KEYS = ('$schema', 'id', 'key', 'topic', 'topics', 'language', 'base_revision', 'written', 'next_review', 'reviewed', 'related',
        'table', 'safety', 'food', 'measure', 'finding', 'sources', 'kind', 'verdict', 'restates', 'direction', 'certainty',
        'show', 'location', 'scene', 'points', 'group', 'back_safety', 'levels')

WORD = re.compile(r"(?<![\w'’])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w])")
BRACKETS = re.compile(r'\([^()]*\)')
# Words that the dictionary lacks are British if they look so; and it knows a few British words.
BRITISH = re.compile(r'.*(ae|oe|our|sulph|practis|yogh).*|.*([bt]re[ds]?|mmes?|[iy]s(e[ds]?|ing|ations?|ers?)|ll(ed|ers?|ing)|[fc]ences?)',
                     re.IGNORECASE)
KNOWN_BRITISH = re.compile(r'\b(amongst|burnt|gelatine|pre-eclampsia|soya|tonnes?|whilst|wholemeal)\b', re.IGNORECASE)


def plain(text):
    """The words that a text with marks shows: see docs/content.md."""
    text = re.sub(r'\{(?:cite|sure|food) [^{}]*\}', '', text)
    text = re.sub(r'\{(?:term|see) [^{}|]*\|([^{}]*)\}', r'\1', text)
    text = re.sub(r'\{term ([^{}]*)\}', lambda mark: mark[1].replace('-', ' '), text)
    text = re.sub(r'\{see [^{}]*\}', '', text)
    return re.sub(r'\{em ([^{}]*)\}', r'\1', text)


def strings(node, place='$'):
    if isinstance(node, str):
        yield place, node
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from strings(item, f'{place}[{index}]')
    elif isinstance(node, dict) and node.get('language', 'en') == 'en':
        for name, item in node.items():
            if name not in KEYS:
                yield from strings(item, f'{place}.{name}')


def texts():
    """Where each text stands, and the text without its marks."""
    for pattern in DOCUMENTS:
        for path in sorted(CONTENT.glob(pattern)):
            for place, text in strings(json.loads(path.read_text(encoding='utf-8'))):
                yield f'{path.relative_to(CONTENT)} {place}', plain(text)
    for path in sorted(CONTENT.glob('figures/*.svg')):
        for text in re.findall(r'>([^<>]*\w[^<>]*)<', path.read_text(encoding='utf-8')):
            yield f'{path.relative_to(CONTENT)}', text
    for name, column in TABLES.items():
        with open(CONTENT / name, encoding='utf-8', newline='') as file:
            for row in csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE):
                yield f'{name} {row[column]}', row[column]


def words(text):
    """The words of a text, without "'s" and single letters."""
    for match in WORD.finditer(text):
        word = re.sub(r"['’]s$", '', match[0]).replace('’', "'")
        if len(word) > 1:
            yield word, text[max(match.start() - 40, 0):match.end() + 40]


def known(candidates):
    """Those of the words that the dictionary knows."""
    result = subprocess.run([*HUNSPELL, '-i', 'UTF-8'], input='\n'.join(sorted(candidates)), capture_output=True, text=True,
                            encoding='utf-8', timeout=60, check=True)
    return set(candidates) - set(result.stdout.splitlines())


def field():
    return (CONTENT / 'words.txt').read_text(encoding='utf-8').splitlines()


def listed(word, names):
    """A listed word may start with a capital, as at the start of a sentence; a listed name may not lose its own."""
    return word if word in names else word[0].lower() + word[1:] if word[0].lower() + word[1:] in names else None


def unknown(found):
    used = [(place, word, context) for place, text in found for word, context in words(text)]
    right = known({word for _, word, _ in used})
    names = set(field())
    return [f'{place}: “{word}” in “{context}”' for place, word, context in used
            if word not in right and not listed(word, names)]


def british(found):
    faults, outside = [], []
    for place, text in found:
        # What else a term is called is there for those who search for it.
        if re.search(r'^glossary\.json .*\.also\[', place):
            continue
        while BRACKETS.search(text):
            text = BRACKETS.sub('', text)
        faults += [f'{place}: “{match[0]}” in “{text}”' for match in KNOWN_BRITISH.finditer(text)]
        outside += [(place, word, context) for word, context in words(text)]
    right = known({word for _, word, _ in outside})
    return faults + [f'{place}: “{word}” in “{context}”' for place, word, context in outside
                     if word not in right and BRITISH.fullmatch(word)]


def report(faults):
    assert not faults, '\n'.join(faults)


def test_words_are_known():
    report(unknown(texts()))


def test_british_words_stand_in_brackets():
    report(british(texts()))


def test_list_is_in_order():
    assert field() == sorted(set(field()), key=lambda word: (word.lower(), word))


def test_list_has_no_needless_word():
    used = {word for _, text in texts() for word, _ in words(text)}
    names = set(field())
    report([f'words.txt: “{word}” is used nowhere' for word in sorted(names - {listed(word, names) for word in used})]
           + [f'words.txt: “{word}” is in the dictionary' for word in sorted(known(names))])


def test_faults_are_found():
    def wrong(function, text):
        return [re.search('“(.*?)”', fault)[1] for fault in function([('x', plain(text))])]
    assert wrong(unknown, 'The {term haematoma|blleding} is {em verry} small, {food oats cupp} {cite XYZZY2020} and {see topic/qqxx|othar}.') \
        == ['blleding', 'verry', 'othar']
    assert wrong(unknown, 'It doesn’t hurt the patient’s arm. B6 and C15 stay.') == []
    assert wrong(british, 'Fiber (fibre (plural fibres)), fibre and {em Randomised} trials; an exercise, otherwise wise, is a promise.') \
        == ['fibre', 'Randomised']
    assert wrong(british, 'Advisers and exercisers surprise supervisors; diseases raise noise; a practice program.') == []
    assert wrong(british, 'Anaemia, ischaemic, oedema, litres, colouring, behavioural, sulphate, practises, whilst (whilst)') \
        == ['whilst', 'Anaemia', 'ischaemic', 'oedema', 'litres', 'colouring', 'behavioural', 'sulphate', 'practises']


def main():
    if not shutil.which(HUNSPELL[0]) or subprocess.run(HUNSPELL, stdin=subprocess.DEVNULL, capture_output=True).returncode:
        print('1..0 # SKIP no Hunspell with the dictionary en_US')
        return
    tests = [(name, test) for name, test in globals().items() if name.startswith('test_')]
    print(f'1..{len(tests)}')
    for number, (name, test) in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} {name}', flush=True)
        except Exception as error:
            print(f'not ok {number} {name}', *str(error).splitlines() or [repr(error)], sep='\n# ', flush=True)


main()
