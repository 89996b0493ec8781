"""JSON by msgspec, and by the short way to `json`, gives what `json` gives: values, types, order of keys, errors."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from PureCloudPlatformClientV2 import ApiClient, Configuration, _json

from .faults import FaultServer, answer

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.integers(-(2**80), 2**80),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=5),
    max_leaves=30,
)
ODD = [
    b"NaN", b"[1e400, -1e400, 1e-400, -0, -0.0, 1.0, 1E5]", b'{"a": NaN}', b'{"b": 1, "a": 2, "b": 3}', b'"\\ud800"',
    b"\xef\xbb\xbf[1]", "[1]".encode("utf-16"), b'"\xff"', b'"\x01"', b" [1] ", b"", b"{", b"[1,]", b'{"a":}', b"01",
    b"+1", b".5", b"1.", b"tru", b"'a'", b"[1] x", b"1" * 400, b"1" * 5000, b"[" * 400 + b"]" * 400,
    b"0.1234567890123456789012345678901234567890", b"18446744073709551616", b"-9223372036854775809",
    b'"\\u0000\\/\\b"', '"\u2028"'.encode(), b"\x00", b"Infinity", b"[-Infinity]", b'{"a" : [ ] , "b":{ } }',
]  # fmt: skip


def outcome(read: Any, text: Any) -> str:
    try:
        return repr(read(text))  # tells 1 from 1.0, -0.0 from 0.0, and the order of keys
    except (ValueError, RecursionError) as error:
        return f"{type(error).__name__}: {error}"


def read_without_msgspec(text: Any) -> Any:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_json, "_decode", _json._plain)
        return _json.loads(text)


@pytest.fixture(scope="module", autouse=True)
def much_was_read() -> None:
    """From here on msgspec reads, which a program loads when it has read some megabytes."""
    assert _json.loads(b" " * _json.WORTH_LOADING + b"1") == 1
    assert _json._decode is msgspec.json.decode


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text_reads_as_with_json(text: bytes) -> None:
    assert outcome(_json.loads, text) == outcome(json.loads, text)
    assert outcome(read_without_msgspec, text) == outcome(json.loads, text)


@given(VALUES, st.booleans(), st.booleans())
def test_whatever_json_writes_reads_as_with_json(value: Any, ascii_only: bool, as_text: bool) -> None:
    text: Any = json.dumps(value, ensure_ascii=ascii_only)
    text = text if as_text else text.encode("utf-8", "surrogatepass")
    assert outcome(_json.loads, text) == outcome(json.loads, text)
    assert outcome(read_without_msgspec, text) == outcome(json.loads, text)


@given(st.text(alphabet='{}[]",:\\u0123456789eE+-.truefalsn \n\t\x00\xe9\ud800') | st.binary())
def test_whatever_text_reads_or_fails_as_with_json(text: str | bytes) -> None:
    assert outcome(_json.loads, text) == outcome(json.loads, text)
    assert outcome(read_without_msgspec, text) == outcome(json.loads, text)


@given(st.floats(allow_nan=False) | st.decimals(allow_nan=False, allow_infinity=False).map(str))
def test_numbers_are_the_nearest_floats(value: Any) -> None:
    text = str(value).replace("inf", "1e999")
    assert outcome(_json.loads, text) == outcome(json.loads, text)
    assert outcome(read_without_msgspec, text) == outcome(json.loads, text)


def test_an_answer_is_read_the_same_way() -> None:
    content = b'{"id": 123456789012345678901234567890, "n": NaN}'
    with FaultServer(otherwise=answer(200, content)) as server:
        client = ApiClient(configuration=Configuration.create(host=server.host))
        value = client.call_api("/x", "GET", response_type="object")
    assert value["id"] == 123456789012345678901234567890
    assert math.isnan(value["n"])


def test_without_the_extra_json_reads() -> None:
    code = (
        "import sys; sys.modules['msgspec'] = None\n"
        "from PureCloudPlatformClientV2 import _json\n"
        "for _ in range(2): assert _json.loads(b' ' * _json.WORTH_LOADING + b'[1]') == [1]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_program_that_reads_little_does_not_load_msgspec() -> None:
    code = (
        "import sys; from PureCloudPlatformClientV2 import _json\n"
        "assert _json.loads(b'[1]') == [1] and 'msgspec' not in sys.modules\n"
        "assert _json.loads(b' ' * _json.WORTH_LOADING + b'[1]') == [1] and 'msgspec' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


PEAK_OF_JSON = """
import json, resource, sys
content = open(sys.argv[1], "rb").read()
json.loads(content)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
PEAK_OF_CALL = """
import resource, sys
import PureCloudPlatformClientV2 as sdk
client = sdk.ApiClient(host=sys.argv[1])
client.access_token = "token"
users = sdk.UsersApi(client).get_users()
assert len(users.entities) == int(sys.argv[2])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


@pytest.mark.soak
def test_a_long_answer_takes_the_memory_of_its_json(tmp_path: Path) -> None:
    user = {"id": "3f0a" * 9, "name": "Ada", "division": {"id": "1"}, "skills": [{"id": str(n)} for n in range(9)]}
    one = json.dumps(user)
    count = 20_000_000 // (len(one) + 2)
    content = f'{{"entities": [{", ".join([one] * count)}]}}'.encode()
    (tmp_path / "users.json").write_bytes(content)

    def peak(*command: str) -> int:
        done = subprocess.run([sys.executable, "-c", *command], capture_output=True, text=True, timeout=300, check=True)
        return int(done.stdout)

    with FaultServer(otherwise=answer(content=content)) as server:
        floor = peak(PEAK_OF_JSON, str(tmp_path / "users.json"))
        assert peak(PEAK_OF_CALL, server.host, str(count)) <= 1.3 * floor
