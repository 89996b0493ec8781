"""What each kind of block in the documents must be. Every check raises AssertionError, or the error of its parser."""

from __future__ import annotations

import configparser
import importlib.util
import json
import re
import subprocess
import warnings
from collections.abc import Callable
from importlib.metadata import metadata
from pathlib import Path

import yaml  # mkdocs brings it

import PureCloudPlatformClientV2 as sdk
from codegen.aliases import load_aliases
from PureCloudPlatformClientV2._config.file import parse
from PureCloudPlatformClientV2._config.table import FILE_KEYS

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INSTRUCTIONS = {"FROM", "WORKDIR", "COPY", "RUN", "USER", "ENV", "CMD"}
_DIAGRAM = re.compile(
    r"sequenceDiagram|autonumber|end|loop .+|participant \w+( as [^;]+)?|Note over \w+(,\w+)?: [^;]+|\w+--?>>\w+: [^;]+"
)


def configuration(text: str, folder: Path) -> None:
    """A configuration file: every key is known, and it is taken without a warning."""
    assert {place for place, _ in parse(text).items()} <= FILE_KEYS.keys()
    file = folder / "config"
    file.write_text(text.replace("/var/log/", f"{folder}/"), encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sdk.Configuration.create(config_file_path=file)


def json_file(text: str, folder: Path) -> None:
    """A file of old names, else a configuration file."""
    if "operations" not in json.loads(text):
        configuration(text, folder)
        return
    (folder / "aliases.json").write_text(text, encoding="utf-8")
    assert load_aliases(folder / "platform-api.json").operations


def commands(text: str, _folder: Path) -> None:
    """Commands of a shell: targets, modules, extras and files that they name are there."""
    subprocess.run(["bash", "-n"], input=text, text=True, check=True)
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"\bmake ([\w-]+)", text)) <= set(targets)
    for module in re.findall(r"python -m ([\w.]+)", text):
        assert importlib.util.find_spec(module), module
    extras = {name for group in re.findall(r"'\.\[([\w,]+)\]'", text) for name in group.split(",")}
    assert extras <= set(metadata("PureCloudPlatformClientV2").get_all("Provides-Extra") or [])
    for path in re.findall(r"\b(?:test|codegen|examples)/[\w./]+", text):
        assert (ROOT / path).exists(), path


def manifests(text: str, folder: Path) -> None:
    """Kubernetes manifests: the configuration in a ConfigMap is one, and the deployment mounts it by its name."""
    documents = list(yaml.safe_load_all(text))
    (configured,) = (one for one in documents if one["kind"] == "ConfigMap")
    configuration(configured["data"]["config"], folder)
    (pod,) = (one["spec"]["template"]["spec"] for one in documents if one["kind"] == "Deployment")
    assert {volume["configMap"]["name"] for volume in pod["volumes"]} == {configured["metadata"]["name"]}
    for container in pod["containers"]:
        assert {mount["name"] for mount in container["volumeMounts"]} == {volume["name"] for volume in pod["volumes"]}
        _program(container["args"][1])


def unit(text: str, _folder: Path) -> None:
    """A unit of systemd that starts one of our examples."""
    parser = configparser.ConfigParser(strict=True, interpolation=None)
    parser.read_string(text)
    assert set(parser.sections()) == {"Unit", "Service", "Install"}
    _program(parser["Service"]["ExecStart"].split()[1])


def image(text: str, folder: Path) -> None:
    """A Dockerfile that starts one of our examples."""
    lines = [line.split(maxsplit=1) for line in text.replace("\\\n", " ").splitlines()]
    assert {word for word, _ in lines} <= _INSTRUCTIONS and lines[0][0] == "FROM"
    for word, rest in lines:
        if word == "RUN":
            commands(rest, folder)
    _program(json.loads(next(rest for word, rest in lines if word == "CMD"))[1])


def diagram(text: str, _folder: Path) -> None:
    """A sequence diagram; that it is drawn is seen in the browser."""
    first, *lines = (line.strip() for line in text.splitlines())
    assert first == "sequenceDiagram"
    for line in lines:
        assert _DIAGRAM.fullmatch(line), line


def _program(path: str) -> None:
    assert (ROOT / "examples" / Path(path).name).exists(), path


CHECKS: dict[str, Callable[[str, Path], None]] = {
    "ini": configuration,
    "json": json_file,
    "sh": commands,
    "yaml": manifests,
    "systemd": unit,
    "dockerfile": image,
    "mermaid": diagram,
}
