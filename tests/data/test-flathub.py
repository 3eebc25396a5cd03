#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Flathub asks of the manifest and of what stands on the page of the store, as far as neither flatpak-builder nor
appstreamcli looks for it: its requirements, its linter, its quality guidelines."""

import colorsys
import re
import struct
import sys
import xml.etree.ElementTree as ElementTree
import zlib
from pathlib import Path

MANIFEST, METAINFO, PICTURES, VERSION = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]

PERMISSIONS = ['--share=ipc', '--socket=wayland', '--socket=fallback-x11', '--device=dri']
# Flathub's guide wants the keys in the order in which one thinks of them.
KEYS = ['id', 'runtime', 'runtime-version', 'sdk', 'command', 'add-extensions', 'finish-args', 'cleanup', 'modules']
URL = 'https://raw.githubusercontent.com/magnesia-project/Magnesia/v{}/data/screenshots/'

manifest = MANIFEST.read_text(encoding='utf-8')
component = ElementTree.parse(METAINFO).getroot()


def values(key):
    return re.findall(rf"^ *(?:- )?{key}: *'?([^'\n]+)'?$", manifest, re.MULTILINE)


def sources():
    return re.split(r'^      - (?=type:)', manifest, flags=re.MULTILINE)[1:]


def screenshots(dark):
    return [each for each in component.findall('screenshots/screenshot')
            if (each.get('environment') == 'gnome:dark') == dark]


def saturation_and_lightness(color):
    red, green, blue = (int(color[start:start + 2], 16) / 255 for start in (1, 3, 5))
    _, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    return saturation, lightness


def test_the_manifest_has_the_id_as_its_name():
    assert values('id') == [MANIFEST.stem] == [component.findtext('id').removesuffix('.Devel')]


def test_the_manifest_is_in_order():
    assert re.findall(r'^([a-z-]+):', manifest, re.MULTILINE) == KEYS
    assert '\t' not in manifest and manifest.endswith('\n')


def test_four_permissions_and_no_other():
    asked, = re.findall(r'^finish-args:\n((?:  - .*\n)+)', manifest, re.MULTILINE)
    assert [line.removeprefix('  - ') for line in asked.splitlines()] == PERMISSIONS
    assert '--share=network' not in manifest and 'build-args' not in manifest


def test_sources_are_public_and_pinned():
    assert sources()
    for source in sources():
        assert re.match(r'type: (archive|git)\n', source), source
        assert re.search(r'^        url: https://\S+$', source, re.MULTILINE), source
        # Without quotes, YAML takes a commit of digits for a number, and none is left.
        pinned = r"commit: '[0-9a-f]{40}'" if source.startswith('type: git') else r'sha256: [0-9a-f]{64}'
        assert re.search(rf'^        {pinned}$', source, re.MULTILINE), source
        assert '        x-checker-data:\n' in source and 'branch:' not in source, source


def test_versions_agree():
    assert values('tag') == [f'v{VERSION}']
    assert component.find('releases/release').get('version') == VERSION
    assert re.fullmatch(r'[\d.]+', VERSION), VERSION


def test_as_many_screenshots_as_one_looks_at():
    light, dark = screenshots(False), screenshots(True)
    assert dark and len(light) >= 3 and len(light) + len(dark) <= 6, (len(light), len(dark))
    assert light[0].get('type') == 'default' and not [each for each in light[1:] + dark if each.get('type')]
    # Stores that know of no styles show them as they stand here.
    assert component.findall('screenshots/screenshot') == light + dark
    assert not [each for each in light if each.get('environment')]


def test_every_screenshot_has_a_caption_of_its_own():
    captions = [each.findtext('caption') for each in component.findall('screenshots/screenshot')]
    assert len(set(captions)) == len(captions), captions
    for caption in captions:
        assert caption and len(caption) <= 100 and '.' not in caption and not caption[0].isdigit(), caption


def test_what_is_shown_is_there():
    # From a tag, so that a picture does not change under a release.
    there = {URL.format(VERSION) + path.name for path in PICTURES.iterdir()}
    named = {each.findtext('image') for each in component.findall('screenshots/screenshot')}
    assert named <= there, named - there


def test_every_picture_is_light_and_dark():
    names = {path.stem for path in PICTURES.iterdir()}
    light = {name for name in names if not name.endswith('-dark')}
    assert names == light | {f'{name}-dark' for name in light}, names
    for dark, shown in ((False, screenshots(False)), (True, screenshots(True))):
        assert all(each.findtext('image').endswith('-dark.png') == dark for each in shown)


def test_pictures_are_windows_with_their_shadow():
    for path in PICTURES.iterdir():
        data = path.read_bytes()
        assert data.startswith(b'\x89PNG\r\n\x1a\n'), path.name
        width, height, depth, kind = struct.unpack('>IIBB', data[16:26])
        assert width <= 1000 and height <= 700 and (depth, kind) == (8, 6), (path.name, width, height, depth, kind)
        start = data.index(b'IDAT') + 4
        alpha = zlib.decompressobj().decompress(data[start:], 5)[4]  # after the filter of the row: red, green, blue
        assert alpha == 0, f'{path.name} is not transparent in its corner'


def test_brand_colors_are_colors():
    colors = {each.get('scheme_preference'): each.text for each in component.findall('branding/color')}
    assert set(colors) == {'light', 'dark'}
    for scheme, color in colors.items():
        saturation, lightness = saturation_and_lightness(color)
        assert saturation > 0.3 and (lightness > 0.6 if scheme == 'light' else 0.1 < lightness < 0.4), color


def test_it_is_told_who_made_it_and_what_one_can_see():
    developer = component.find('developer')
    assert component.findtext('id').startswith(developer.get('id') + '.') and developer.findtext('name')
    assert component.find('content_rating').get('type') == 'oars-1.1'
    assert {'homepage', 'bugtracker', 'vcs-browser'} <= {url.get('type') for url in component.findall('url')}


def test_lists_are_short():
    for part in component.iter('ul'):
        assert len(part) <= 10, len(part)


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
