"""Kinds of settings: what a value may be, how a file writes it, and whether a message may show it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import Any, Generic, NoReturn, TypeVar
from urllib.parse import urlsplit

from .._value import Value
from ..gateway_configuration import GATEWAY_PORT, check_gateway_port

T = TypeVar("T")

DEFAULT_HOST = "https://api.mypurecloud.com"
MAX_SECONDS = 2_147_483
"""24 days: what poll(2) takes, 2**31 ms; longer waits are an OverflowError in the standard library."""

# Neither userinfo nor a query passes, nor a second line of an INI value.
_SHOWABLE = re.compile(r"[\w.:/, ()'+-]{0,80}")


class InvalidSetting(ValueError, TypeError):
    """A setting was given what it does not take."""


class UnknownSetting(InvalidSetting, AttributeError):
    """There is no setting of that name."""


class Kind(Value, Generic[T]):
    """What a setting takes.

    takes: the words of a message. accept: the value as it is kept, a ValueError or TypeError if it is refused.
    read: what `accept` gets for a value of a file (text from INI, a scalar or a list from JSON).
    harmless: whether a refused value may be shown, as it never holds a secret.
    """

    takes: str
    accept: Callable[[Any], T]
    read: Callable[[Any], Any] = lambda value: value
    harmless: bool = False

    def check(self, name: str, value: Any) -> T:
        """Return `value` as the setting `name` keeps it. Raises InvalidSetting, saying what is taken."""
        try:
            return self.accept(value)
        except (ValueError, TypeError, OverflowError):
            raise InvalidSetting(f"{name} is {self.takes}, not {self.shown(value)}") from None

    def from_file(self, value: Any) -> T:
        """Return a file's value as the setting keeps it. Raises InvalidSetting, which does not show the value."""
        try:
            return self.accept(self.read(value))
        except (ValueError, TypeError, OverflowError):
            raise InvalidSetting(f"{self.takes} is expected") from None

    def shown(self, value: Any) -> str:
        """Return `value` for a message; of one that could hold a secret only the type."""
        return repr(value) if self.is_showable(value) else f"this {type(value).__name__}, which is not shown"

    def is_showable(self, value: Any) -> bool:
        """Say whether a message may show `value`."""
        if value is None:
            return True
        return self.harmless and _is_plain(value) and _SHOWABLE.fullmatch(str(value)) is not None


def _is_plain(value: Any) -> bool:
    if isinstance(value, tuple):
        return len(value) < 10 and all(_is_plain(item) for item in value)
    # An int of more than 4,300 digits has no text.
    return isinstance(value, (float, str)) or (isinstance(value, int) and abs(value) < 10**18)


def _refuse() -> NoReturn:
    raise ValueError


def flag(value: Any) -> bool:
    return value if isinstance(value, bool) else _refuse()


_WORDS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


def _flag_word(value: Any) -> Any:
    return _WORDS.get(str(value).strip().lower()) if _is_plain(value) else None


def _number(value: Any) -> float:
    return float(str(value)) if _is_plain(value) else _refuse()


def _whole(value: Any) -> int:
    return int(str(value)) if _is_plain(value) else _refuse()


def _seconds(least: float, most: float, *, above: bool = False) -> Callable[[Any], float]:
    def accept(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            _refuse()
        return value if least <= value <= most and not (above and value == least) else _refuse()

    return accept


def _whole_from(least: int) -> Callable[[Any], int]:
    def accept(value: Any) -> int:
        return value if isinstance(value, int) and not isinstance(value, bool) and value >= least else _refuse()

    return accept


def _text(value: Any) -> str:
    """Numbers become text, as in programs that give a user's number; nothing else does."""
    if value is None:
        return ""
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else _refuse()


def _optional_text(value: Any) -> str | None:
    return None if value is None else _text(value)


def _file_text(value: Any) -> str:
    return str(value).strip() if _is_plain(value) else _refuse()


def _path(value: Any) -> str | None:
    return os.fsdecode(value) if value else None


def _host(value: Any) -> str:
    text = _text(value).strip().rstrip("/")
    parts = urlsplit(text)
    _ = parts.port
    if parts.scheme not in ("https", "http") or not parts.hostname or any(ord(char) <= 32 for char in text):
        _refuse()
    return text


def _proxy(value: Any) -> str | None:
    if not value and (value is None or isinstance(value, str)):
        return None
    text = value.strip() if isinstance(value, str) else _refuse()
    parts = urlsplit(text if "://" in text else f"http://{text}")
    _ = parts.port
    if parts.scheme not in ("https", "http") or not parts.hostname or any(ord(char) <= 32 for char in text):
        _refuse()
    return text


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, Mapping):
        _refuse()
    if not all(isinstance(item, str) for pair in value.items() for item in pair):
        _refuse()
    return value if isinstance(value, dict) else dict(value)


def _statuses(value: Any) -> frozenset[int]:
    statuses = frozenset(value)
    return statuses if all(isinstance(item, int) and 100 <= item <= 599 for item in statuses) else _refuse()


def _status_list(value: Any) -> list[int]:
    return [_whole(str(item).strip()) for item in (value if isinstance(value, list) else str(value).split(","))]


def _pem(value: Any) -> tuple[str, str, str | None] | None:
    if value is None:
        return None
    certificate, key, authorities = value
    return _pem_text(certificate), _pem_text(key), None if not authorities else _pem_text(authorities)


def _pem_text(value: Any) -> str:
    text = bytes(value).decode("ascii") if isinstance(value, (bytes, bytearray)) else value
    return text if isinstance(text, str) and text.strip() else _refuse()


def choice(choices: Mapping[str, T]) -> Kind[T]:
    """Return the kind that takes one of the values, written in a file as one of the words."""
    values = list(choices.values())
    words = " or ".join(f'"{word}"' for word in choices)
    accept: Callable[[Any], T] = lambda value: value if value in values else _refuse()  # noqa: E731
    return Kind(words, accept, lambda value: choices.get(str(value).strip().lower()), harmless=True)


def instance_of(wanted: type[T], takes: str) -> Kind[T]:
    """Return the kind that takes objects of a class."""
    return Kind(takes, lambda value: value if isinstance(value, wanted) else _refuse())


def optional(kind: Kind[T]) -> Kind[T | None]:
    """Return the kind that takes None, too."""
    return Kind(f"{kind.takes} or None", lambda value: None if value is None else kind.accept(value), kind.read)


def _timeout(value: Any) -> tuple[float, float]:
    connect, read = value if isinstance(value, (tuple, list)) else (value, value)
    accept = SOME_SECONDS.accept
    return float(accept(connect)), float(accept(read))


FLAG = Kind("True or False", flag, _flag_word, harmless=True)
SECONDS = Kind(f"a number of seconds from 0 to {MAX_SECONDS}", _seconds(0, MAX_SECONDS), _number, harmless=True)
SOME_SECONDS = Kind(
    f"a number of seconds above 0, at most {MAX_SECONDS}",
    _seconds(0, MAX_SECONDS, above=True), _number, harmless=True,
)  # fmt: skip
BUDGET = Kind("a number of seconds from 0, inf for no limit", _seconds(0, float("inf")), _number, harmless=True)
TIMEOUT = Kind(
    f"a number of seconds above 0, at most {MAX_SECONDS}, or a pair of them, (connect, read)", _timeout, harmless=True
)
WHOLE_FROM_1 = Kind("a whole number from 1", _whole_from(1), _whole, harmless=True)
STATUSES = Kind("a list of HTTP statuses, such as 429, 503", _statuses, _status_list, harmless=True)
PORT = Kind(GATEWAY_PORT, check_gateway_port, _whole, harmless=True)
HOST = Kind(f"the URL of the API, such as {DEFAULT_HOST}", _host, _file_text, harmless=True)
PROXY = Kind("the URL of a proxy, such as http://proxy.example.com:3128, or None", _proxy, _file_text)
TEXT = Kind("text", _text, _file_text)
OPTIONAL_TEXT = Kind("text or None", _optional_text, _file_text)
PATH = Kind("a path or None", _path, _file_text)
PATH_TEXT = Kind("a path, or an empty text for none", lambda value: _path(value) or "", _file_text)
TEXTS = Kind("a dict of texts by identifier", _texts)
PEM = Kind("(certificate, private key, CA certificates or None), each PEM as text or bytes", _pem)
