"""What the generator writes for a small definition, letter by letter.

`python -m test.codegen.test_golden FOLDER` renews the golden files.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
COMPARED = [
    "PureCloudPlatformClientV2/apis/thing_store_api.py",
    "PureCloudPlatformClientV2/apis/thing_store_api.pyi",
    "PureCloudPlatformClientV2/apis/other_api.py",
    "PureCloudPlatformClientV2/apis/other_api.pyi",
    "PureCloudPlatformClientV2/models/thing.py",
    "PureCloudPlatformClientV2/models/nothing.py",
    "PureCloudPlatformClientV2/models/thing_topic_thing.py",
    "PureCloudPlatformClientV2/models/ring_one.py",
    "PureCloudPlatformClientV2/_index.py",
    "PureCloudPlatformClientV2/_secret_names.py",
    "PureCloudPlatformClientV2/_topics.py",
    "PureCloudPlatformClientV2/_version.py",
    "PureCloudPlatformClientV2/__init__.pyi",
    "docs/reference/index.md",
    "docs/reference/notification-topics.md",
]


def generate(output: Path) -> None:
    assert main(["--definition", str(HERE / "small.json"), "--output", str(output)]) == 0


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated")
    generate(folder)
    return folder


@pytest.mark.parametrize("name", COMPARED)
def test_output_is_the_golden_file(output: Path, name: str) -> None:
    assert (output / name).read_text() == (EXPECTED / f"{name}.txt").read_text()


if __name__ == "__main__":
    fresh = Path(sys.argv[1])
    generate(fresh)
    shutil.rmtree(EXPECTED, ignore_errors=True)
    for one in COMPARED:
        target = EXPECTED / f"{one}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((fresh / one).read_bytes())
