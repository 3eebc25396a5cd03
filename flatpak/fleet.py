# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinic and one of its computers, as docs/fleet.md tells them to: it builds a collection, publishes
it as an extension in a repository, and the computer installs, updates and removes it over HTTP."""

import shutil
import sqlite3
import subprocess
import sys

from clinic import make_content
from session import ID, run, wait_for

EXTENSION = f'{ID}.Collection.Ward7'
REMOTE = 'ward-7'


class Fleet:
    # what is done to a collection, and what is said of it then
    SPOILERS = {
        'truncated': 'ward-7.collection',
        'web page': 'expected a collection of format 1, found something else',
        'planted view': '“planted” is nothing that a collection holds',
        'topic of another': '“haematoma” is a topic that is there already',
        'path': 'an id that cannot be',
    }

    def __init__(self, work):
        self.work = work / 'fleet'
        self.server = None

    def build(self, version):
        self.work.mkdir(exist_ok=True)
        make_content(self.work / 'content', version)
        path = self.work / 'ward-7.collection'
        run('flatpak', 'run', f'--filesystem={self.work}', '--command=magnesia-collection', ID, 'build',
            str(self.work / 'content'), str(path))
        return path

    def try_out(self, path):
        """What the author is told before anything is published."""
        return run('flatpak', 'run', f'--filesystem={self.work}:ro', '--command=magnesia-collection', ID, 'try', str(path))

    def publish(self, version, spoiler=None):
        """What the clinic does."""
        tree = self.work / 'extension'
        shutil.rmtree(tree, ignore_errors=True)
        (tree / 'files').mkdir(parents=True)
        collection = tree / 'files/ward-7.collection'
        shutil.copy(self.build(version), collection)
        if spoiler:
            spoil(collection, spoiler)
        arch = run('flatpak', '--default-arch').strip()
        (tree / 'metadata').write_text(f'[Runtime]\nname={EXTENSION}\n\n[ExtensionOf]\nref=app/{ID}/{arch}/stable\n')
        run('flatpak', 'build-export', '--files=files', str(self.work / 'repo'), str(tree), 'stable')

    def serve(self):
        if not self.server:
            self.server = subprocess.Popen([sys.executable, '-m', 'http.server', '--bind', '127.0.0.1', '0'], cwd=self.work,
                                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                           env={'PYTHONUNBUFFERED': '1', 'PATH': '/usr/bin:/bin'})
            address = wait_for('the web server', self.server.stdout.readline)
            self.port = address.split('port ')[1].split()[0]
        return f'http://127.0.0.1:{self.port}/repo'

    def install(self):
        """What whoever looks after the computers does, once."""
        run('flatpak', '--user', 'remote-add', '--if-not-exists', '--no-gpg-verify', REMOTE, self.serve())
        run('flatpak', '--user', 'install', '-y', '--noninteractive', REMOTE, f'{EXTENSION}//stable')

    def update(self):
        run('flatpak', '--user', 'remote-modify', f'--url={self.serve()}', REMOTE)
        run('flatpak', '--user', 'update', '-y', '--noninteractive', f'{EXTENSION}//stable')

    def uninstall(self):
        run('flatpak', '--user', 'uninstall', '-y', '--noninteractive', f'{EXTENSION}//stable')
        run('flatpak', '--user', 'remote-delete', '--force', REMOTE)
        shutil.rmtree(self.work)

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait(10)
            self.server = None

    def get_version(self):
        return run('flatpak', 'run', '--command=magnesia-collection', ID, 'info',
                   '/app/share/magnesia/collections/Ward7/ward-7.collection').splitlines()[0].split()[-1]

    def list_locations(self):
        return run('flatpak', 'run', ID, '--list').splitlines()

    def get_complaint(self):
        said = subprocess.run(['flatpak', 'run', ID, '--list'], capture_output=True, text=True, check=True).stderr
        return '\n'.join(line for line in said.splitlines() if not line.startswith('F: '))  # Flatpak's own


def spoil(path, kind):
    """Does to a collection what a broken network or an ill-willed author might do."""
    if kind == 'truncated':
        whole = path.read_bytes()
        path.write_bytes(whole[:len(whole) * 2 // 3])
    elif kind == 'web page':
        path.write_text('<html>Not found</html>')
    else:
        database = sqlite3.connect(path)
        database.executescript({
            'planted view': 'CREATE VIEW planted AS SELECT 1',
            'topic of another': "UPDATE topic SET id = 'haematoma' WHERE id = 'ward-rest'",
            'path': "UPDATE topic SET id = '../../../etc/passwd' WHERE id = 'ward-rest'",
        }[kind])
        database.close()
