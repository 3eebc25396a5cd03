# SPDX-License-Identifier: GPL-3.0-or-later
"""Content as a clinic might write it: the tests' sample under other names."""

import json
import re
import shutil
from pathlib import Path

SOURCE = Path(__file__).parent.parent


def make_content(folder, version):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(SOURCE / 'tests/content/sample', folder)
    for path in sorted(folder.rglob('*.json')):
        if path.name in ('safety.json', 'synonyms.json'):  # these hold words, not names
            continue
        text = path.read_text(encoding='utf-8')
        text = re.sub(r'(topic/|"(?:id|topic)": "|\["?)(sleep|rest)(?=["#|}])', r'\1ward-\2', text)
        text = re.sub(r'\bC(\d+)\b', r'C90\1', text)
        target = path
        if path.parent.name in ('topics', 'evidence', 'handouts'):
            target = path.with_name('ward-' + path.name)
            path.unlink()
        target.write_text(text, encoding='utf-8')
    about = json.loads((folder / 'collection.json').read_text(encoding='utf-8'))
    about.update(id='ward-7', title='Ward 7', version=version, publisher='City Hospital')
    (folder / 'collection.json').write_text(json.dumps(about, indent=2), encoding='utf-8')
