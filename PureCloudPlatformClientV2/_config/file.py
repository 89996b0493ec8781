"""The configuration file: text in, values and complaints out. INI or JSON, read as a whole or not at all.

Sections and keys stand in the table of settings. A wrong value is one complaint and leaves its setting as it was; a
value is shown only for keys that never hold a secret. docs/guides/configuration.md has every key.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from .._value import replace
from ..gateway_configuration import GatewayConfiguration
from .kinds import InvalidSetting
from .table import FILE_KEYS, FileKey, Place

MAX_CHARACTERS = 1_000_000

Values = dict[Place, Any]
"""What a file says: text from INI; scalars and lists of them from JSON."""


class _Nested(Enum):
    """Stands for a JSON value that no setting takes: comparing or printing a deep one could overflow the stack."""

    VALUE = "a nested value"


def read_text(path: str) -> str | None:
    """Return the text of the file, None if it is not there. Raises OSError or ValueError if it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read(MAX_CHARACTERS + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    if len(text) > MAX_CHARACTERS:
        raise ValueError(f"longer than {MAX_CHARACTERS} characters, which no configuration is")
    return text


def parse(text: str) -> Values:
    """Return what the text of a file says. Raises ValueError, saying where, for text that is neither INI nor JSON.

    The message quotes nothing of the text, which may be a secret in a wrong place.
    """
    if not text.strip():
        return {}
    return _parse_json(text) if text.lstrip().startswith("{") else _parse_ini(text)


def _parse_ini(text: str) -> Values:
    from configparser import ConfigParser, Error  # here: JSON files need no INI parser

    parser = ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
        return {(name, key): value.strip() for name in parser.sections() for key, value in parser.items(name)}
    except Error as error:
        problem = type(error).__name__.removesuffix("Error")
        raise ValueError(f"not INI: {problem}{_line_of(error)}") from None
    except (AttributeError, TypeError) as error:  # ConfigParser's own faults with odd continuation lines
        raise ValueError(f"not INI: {type(error).__name__}") from None


def _line_of(error: Any) -> str:
    line = getattr(error, "lineno", None) or next((line for line, _ in getattr(error, "errors", ())), None)
    return f" in line {line}" if line else ""


def _parse_json(text: str) -> Values:
    try:
        document = json.loads(text)
    except RecursionError:
        raise ValueError("not JSON of the form {section: {key: value}}: it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} in line {error.lineno}, column {error.colno}") from None
    except ValueError:
        raise ValueError("not JSON: a number is too long") from None
    if not all(isinstance(section, dict) for section in document.values()):
        raise ValueError("not JSON of the form {section: {key: value}}")
    return {
        (name, key): _flat(value)
        for name, section in document.items()
        for key, value in section.items()
        if value is not None
    }


def _flat(value: Any) -> Any:
    items = value if isinstance(value, list) else [value]
    return _Nested.VALUE if any(isinstance(item, (list, dict)) for item in items) else value


class FileUpdate:
    """What one reading of a file changes: settings by name, those of the logger, and what was wrong with the rest."""

    def __init__(self, complaints: Iterable[str] = ()) -> None:
        self.settings: dict[str, Any] = {}
        self.logging: dict[str, Any] = {}
        self.complaints = list(complaints)


def update(values: Values, last: Values, current: Mapping[str, Any]) -> FileUpdate:
    """Return the changes from `last` to `values`; `current` has the settings, for those that a file gives in parts."""
    changed = [place for place, value in values.items() if place not in last or last[place] != value]
    gone = last.keys() - values.keys()
    result = FileUpdate()
    for place in sorted(changed):
        _collect(result, place, values[place])
    touched = {FILE_KEYS[place].setting for place in {*changed, *gone} if place in FILE_KEYS and FILE_KEYS[place].part}
    for name in sorted(touched):
        parts = _parts(values, name)
        if name == "gateway_configuration":
            had_host = ("gateway", "host") in last.keys() | values.keys()
            if parts.get("host") or had_host:
                result.settings[name] = GatewayConfiguration(**parts) if parts.get("host") else None
        elif parts:
            result.settings[name] = _merged(name, current[name], parts)
    return result


def loses_something(values: Values, last: Values) -> bool:
    """Say whether a section, or the gateway's host, is gone: a writer may be half way through."""
    host = ("gateway", "host")
    sections = {section for section, _ in values}
    return any(section not in sections for section, _ in last) or bool(last.get(host) and not values.get(host))


def _collect(result: FileUpdate, place: Place, value: Any) -> None:
    entry = FILE_KEYS.get(place)
    if entry is None:
        result.complaints.append(f"{_named(place)}: there is no such key{_nearest(place)}; it is ignored")
        return
    try:
        converted = entry.kind.from_file(value)
    except InvalidSetting as error:
        shown = f" = {value}" if entry.kind.is_showable(value) else ""
        result.complaints.append(f"{_named(place)}{shown}: {error}; the setting stays as it was")
        return
    if entry.setting.startswith("logger."):
        result.logging[place[1]] = converted
    elif entry.part is None:
        result.settings[entry.setting] = converted


def _parts(values: Values, name: str) -> dict[str, Any]:
    """Return the parts of a setting that the file gives, without wrong ones."""
    parts = {}
    for place, entry in FILE_KEYS.items():
        if entry.setting == name and entry.part is not None and place in values:
            part = _converted(entry, values[place])
            if part is not None:
                parts[entry.part] = part
    return parts


def _converted(entry: FileKey, value: Any) -> Any:
    try:
        return entry.kind.from_file(value)
    except InvalidSetting:
        return None  # complained about where it changed


def _merged(name: str, current: Any, parts: dict[str, Any]) -> Any:
    if name == "timeout":
        connect, read = current
        return parts.get("connect", connect), parts.get("read", read)
    return replace(current, **parts)


def _named(place: Place) -> str:
    section, key = place
    return f"section [{_printable(section)}], {_printable(key)}"


def _printable(name: str) -> str:
    return ascii(name[:60])[1:-1]


def _nearest(place: Place) -> str:
    from difflib import get_close_matches  # here: only a misspelt key needs it

    section, key = place
    keys = [known for among, known in FILE_KEYS if among == section]
    match = get_close_matches(key[:60].lower(), keys, 1)
    return f", perhaps {match[0]} is meant" if match else ""
