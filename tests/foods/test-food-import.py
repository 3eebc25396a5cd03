#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Magnesia developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the importer of USDA's table does by rule, and that the tables it wrote are still what its rules say."""

import importlib.util
import os
from pathlib import Path

FOODS = Path(os.environ['MAG_TEST_CONTENT']) / 'foods'

spec = importlib.util.spec_from_file_location('importer', FOODS / 'import.py')
importer = importlib.util.module_from_spec(spec)
spec.loader.exec_module(importer)

NAMES = {
    'Seeds, pumpkin and squash seed kernels, roasted, without salt': 'Pumpkin and squash seed kernels, roasted, without salt',
    'Beans, black, mature seeds, cooked, boiled, without salt': 'Black beans, mature seeds, cooked, boiled, without salt',
    'Bread, rye': 'Rye bread',
    'Nuts, almonds, dry roasted, without salt added': 'Almonds, dry roasted, without salt added',
    'Fish, cod, Atlantic, cooked, dry heat': 'Atlantic cod, cooked, dry heat',
    'Bananas, raw': 'Bananas, raw',
    'Beef, chuck, arm pot roast, raw': 'Beef chuck, arm pot roast, raw',
    'Egg, yolk, raw, fresh': 'Egg yolk, raw, fresh',
    'Egg, whole, raw, fresh': 'Whole egg, raw, fresh',
    'Milk, canned, evaporated': 'Milk, canned, evaporated',
    'Artichokes, (globe or french), raw': 'Artichokes, (globe or french), raw',
    'Frankfurter, beef, pork, and turkey, fat free': 'Frankfurter, beef, pork, and turkey, fat free',
    "Cheese, cheddar (Includes foods for USDA's Food Distribution Program)": 'Cheddar cheese',
    'Spices, pepper, black': 'Black pepper',
    'Snacks, rice cakes, brown rice, plain': 'Rice cakes, brown rice, plain',
    "Cereals ready-to-eat, KELLOGG, KELLOGG'S ALL-BRAN": "KELLOGG, KELLOGG'S ALL-BRAN",
}

STATES = {
    'Spinach, raw': 'raw',
    'Spinach, cooked, boiled, drained': 'cooked',
    'Spinach, canned, drained solids': 'canned',
    'Figs, dried, uncooked': 'dried',
    'Spinach, frozen, chopped, unprepared': 'frozen',
    'Soup, onion, dry, mix, prepared with water': 'ready',
    'Cheese, brie': '',
}

HIDDEN = {
    ('cereals', "Cereals ready-to-eat, KELLOGG, KELLOGG'S ALL-BRAN"): True,
    ('cereals', 'Cereals ready-to-eat, wheat, shredded, plain'): False,
    ('baby', 'Babyfood, apples'): True,
    ('restaurant', 'Fast foods, taco'): True,
    ('meat', 'Beef, chuck, raw'): True,
    ('meat', 'Beef, chuck, cooked, braised'): False,
    ('fish', 'Fish, salmon, raw'): False,
    ('meat', 'Beef, USDA choice, cooked'): False,
}

LABELS = {
    (1, 'oz'): '1 ounce',
    (3, 'oz'): '3 ounces',
    (0.5, 'cup, mashed'): '½ cup, mashed',
    (0.333, 'cup'): '⅓ cup',
    (1.5, 'oz'): '1½ ounces',
    (2, 'tbsp'): '2 tablespoons',
    (1, 'cup (8 fl oz)'): '1 cup (8 fluid ounces)',
    (3, 'oz ( 1 serving )'): '3 ounces (1 serving)',
    (1, 'medium (7" to 7-7/8" long)'): '1 medium (7" to 7-7/8" long)',
    (10, 'sprigs'): '10 sprigs',
}


def read(name):
    lines = (FOODS / name).read_text(encoding='utf-8').splitlines()
    columns = lines[0].split('\t')
    return columns, [dict(zip(columns, line.split('\t'), strict=True)) for line in lines[1:]]


def check_names():
    for description, name in NAMES.items():
        assert importer.turn_round(description) == name, importer.turn_round(description)


def check_states():
    for description, state in STATES.items():
        assert importer.find_state(description) == state, description


def check_hidden():
    for (group, description), hidden in HIDDEN.items():
        assert importer.is_hidden(group, description) == hidden, description


def check_labels():
    for (amount, unit), label in LABELS.items():
        assert importer.make_label(amount, unit) == label, importer.make_label(amount, unit)


def check_missing():
    """An absent value stays absent, and is never nothing; nothing stays 0."""
    assert importer.format_number('') == ''
    assert importer.format_number(0.0) == '0'
    assert importer.format_number(0.25) == '0.25'
    assert importer.format_number(1240.0) == '1240'
    row = [''] * 60
    row[importer.NUTRIENTS['magnesium']] = 12.0
    food = dict(zip(importer.FOOD_COLUMNS, importer.make_food('11001', 'Weeds, raw', [], row), strict=True))
    assert food['magnesium'] == '12' and all(food[name] == '' for name in importer.NUTRIENTS if name != 'magnesium')


def check_other_foods():
    assert importer.is_other_food('05111', 216, 216)
    assert importer.is_other_food('09999', 216, 133)
    assert not importer.is_other_food('09999', 216, 200)
    assert not importer.is_other_food('09999', 15, 26)


def check_measures():
    measures = list(importer.make_measures('09999', [('1.0', 'cup', '100.0'), ('1.0', 'cup', '100.0'), ('1.0', 'cup', '90.0'),
                                                     ('1.0', 'nothing', '0.0')]))
    assert [row[1] for row in measures] == ['1-cup', '1-cup-2'], measures


def check_tables():
    """The tables are as long as they were when they were made, and their names are as the rules make them."""
    columns, foods = read('usda.tsv')
    assert columns == importer.FOOD_COLUMNS
    assert len(foods) == 6736, len(foods)
    for food in foods:
        assert food['name'] == importer.turn_round(food['usda']), food['usda']
        assert food['group'] == importer.find_group(food['ndb'], food['usda']), food['usda']
        assert food['magnesium'] != '', food['usda']
        assert food['ndb'] not in importer.OTHER_FOODS
    columns, measures = read('usda-measures.tsv')
    assert columns == importer.MEASURE_COLUMNS
    assert len(measures) == 12315, len(measures)
    assert {measure['ndb'] for measure in measures} <= {food['ndb'] for food in foods}


def main():
    checks = [value for name, value in globals().items() if name.startswith('check_')]
    print(f'1..{len(checks)}')
    for number, check in enumerate(checks, 1):
        try:
            check()
            print(f'ok {number} - {check.__name__}')
        except AssertionError as error:
            print(f'not ok {number} - {check.__name__}: {error}')


main()
