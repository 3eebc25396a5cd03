#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Magnesia developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain names of foods: enough of them, no two alike, and marks that do not contradict one another or what the
words of the food say. The content check holds the form of the tables; this holds their sense."""

import csv
import os
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

FOODS = Path(os.environ['MAG_TEST_CONTENT']) / 'foods'

LEAST = 420
HEAVIEST = 400

ANIMALS = ('fish', 'poultry', 'meat')
OF_ANIMALS = {'milk', 'eggs', 'fish', 'crustaceans', 'mollusks'}
OF_FISH = {'fish', 'crustaceans', 'mollusks'}

# A name or USDA's words that say what is in it, and the same words where they mean another thing.
SAYS = [
    ('gluten', r'wheat|\brye\b|barley|\boats?\b|oatmeal|\bbread|flour\b|pasta\b|spaghetti|noodles|couscous|malt\b|muffin|bagel|cookies|cake\b',
     r'buckwheat|rice|corn|carob|chickpea|squash|sauce|cocoa|sweet pickle|milk-?shake'),
    ('nuts', r'almond|walnut|hazelnut|cashew|pecan|pistachio|macadamia|brazil ?nut|pine nut', r'^$'),
    ('peanuts', r'peanut', r'no peanuts|without peanuts'),
    ('soy', r'\bsoy|tofu|tempeh|natto|\bmiso\b', r'^$'),
    ('sesame', r'sesame|tahini|hummus', r'^$'),
    ('celery', r'celery|celeriac', r'^$'),
    ('mustard', r'mustard', r'mustard greens'),
    ('lupin', r'\blupin', r'^$'),
    ('milk', r'\bmilk\b|cheese|\bbutter\b|\bcream\b|yogurt|\bghee\b',
     r'coconut|soy ?milk|rice milk|(?:peanut|almond|cashew|seed|sesame|cocoa) butter|butter beans|lima beans|bread and butter|cream crackers'),
    ('eggs', r'\beggs?\b', r'^$'),
    ('sulfites', r'sulfured|\bwine\b', r'rice wine|\bsake\b'),
]
NEVER_VEGAN = re.compile(r'\b(honey|gelatins?|lard|beef|pork|chicken|turkey|ham|bacon|fish|milk chocolate)\b', re.IGNORECASE)
NEVER_VEGETARIAN = re.compile(r'\b(gelatins?|marshmallows?|lard|beef|pork|chicken|turkey|bacon|anchovy)\b', re.IGNORECASE)


def read(name):
    with open(FOODS / name, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE))


PLAIN = read('foods.tsv')
MEASURES = read('measures.tsv')
USDA = {row['ndb']: row for row in read('usda.tsv')}


def fold(text):
    return ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c)).lower()


def contains(food):
    return set(filter(None, food['contains'].split('|')))


def synonyms(food):
    return list(filter(None, food['synonyms'].split('|')))


def words(food):
    return f'{food["name"]}; {USDA[food["ndb"]]["usda"]}'


def report(faults):
    assert not faults, '\n'.join(faults)


def test_there_are_enough():
    assert len(PLAIN) >= LEAST, len(PLAIN)


def test_names_differ():
    seen = Counter(fold(food['name']) for food in PLAIN)
    report([f'“{name}” is the name of {n} foods' for name, n in seen.items() if n > 1])


def test_synonyms_add_something():
    report([f'{food["id"]}: “{synonym}”' for food in PLAIN for synonym, n in Counter(map(fold, synonyms(food))).items()
            if n > 1 or synonym == fold(food['name'])])


def test_servings_are_in_plain_words():
    plain = {(measure['food'], measure['id']) for measure in MEASURES}
    report([f'{food["id"]}: “{food["serving"]}”' for food in PLAIN if (food['id'], food['serving']) not in plain])


def test_measures_differ():
    labels = defaultdict(list)
    for measure in MEASURES:
        labels[measure['food'], measure['label']].append(measure['id'])
    report([f'{food}: {ids} are all “{label}”' for (food, label), ids in labels.items() if len(ids) > 1])


def test_servings_can_be_eaten():
    grams = {(measure['food'], measure['id']): float(measure['grams']) for measure in MEASURES}
    report([f'{food["id"]}: {grams[food["id"], food["serving"]]} g' for food in PLAIN
            if not 0.4 <= grams[food['id'], food['serving']] <= HEAVIEST])


def test_foods_have_magnesium_values():
    report([food['id'] for food in PLAIN if USDA[food['ndb']]['magnesium'] == ''])


def test_diets_agree_with_groups():
    report([f'{food["id"]} is {food["group"]}' for food in PLAIN
            if food['vegetarian'] == 'yes' and food['group'] in ANIMALS or food['vegan'] == 'yes' and food['group'] == 'dairy'])


def test_diets_agree_with_contents():
    report([food['id'] for food in PLAIN if food['vegan'] == 'yes' and contains(food) & OF_ANIMALS
            or food['vegetarian'] == 'yes' and contains(food) & OF_FISH])


def test_diets_agree_with_words():
    report([food['id'] for food in PLAIN if food['vegan'] == 'yes' and NEVER_VEGAN.search(food['name'])
            or food['vegetarian'] == 'yes' and NEVER_VEGETARIAN.search(food['name'])])


def test_contents_agree_with_words():
    report([f'{food["id"]}: {allergen}' for food in PLAIN for allergen, says, other in SAYS
            if allergen not in contains(food) and re.search(says, words(food), re.IGNORECASE)
            and not re.search(other, words(food), re.IGNORECASE)])


def test_no_food_is_offered_as_free_from_anything():
    report([food['id'] for food in PLAIN if re.search(r'(gluten|dairy|nut|milk|egg|soya?|lactose)[- ]free|free from',
                                                      ' '.join([food['name'], food['synonyms'], food['note']]), re.IGNORECASE)])


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith('test_')]
    print(f'1..{len(tests)}')
    for number, (name, test) in enumerate(tests, 1):
        try:
            test()
            print(f'ok {number} {name}', flush=True)
        except Exception as error:
            print(f'not ok {number} {name}', *str(error).splitlines() or [repr(error)], sep='\n# ', flush=True)


main()
