"""Whether a file is what its server says it is."""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from typing import IO

_PIECE = 1024 * 1024
# RFC 9530 section 2 and RFC 3230 section 4.2: values in Base64, with colons around them in the newer one.
_VALUE = re.compile(r"(?:^|,)\s*([A-Za-z0-9-]+)=:?([A-Za-z0-9+/]+={0,2}):?\s*(?=,|;|$)")
_ALGORITHMS = {"md5": "md5", "sha": "sha1", "sha-1": "sha1", "sha-256": "sha256", "sha-512": "sha512"}
_MD5_ETAG = re.compile(r'"([0-9a-fA-F]{32})"')


def wrong_digest(file: IO[bytes], status: int, headers: Mapping[str, str]) -> str | None:
    """Return the name of a header whose digest is not that of the whole `file`, None if all that there are fit."""
    computed: dict[str, bytes] = {}
    for name, algorithm, expected in _expected(status, headers):
        if algorithm not in computed:
            computed[algorithm] = _digest(file, algorithm)
        if computed[algorithm] != expected:
            return name
    return None


def _expected(status: int, headers: Mapping[str, str]) -> Iterator[tuple[str, str, bytes]]:
    """Yield what is said of the whole file; some headers of a part (206) are about that part alone."""
    whole = ("Repr-Digest", "Digest") if status == 206 else ("Repr-Digest", "Digest", "Content-Digest")
    for name in whole:
        for algorithm, value in _VALUE.findall(headers.get(name, "")):
            if algorithm.lower() in _ALGORITHMS:
                yield from _decoded(name, _ALGORITHMS[algorithm.lower()], value)
    if status != 206:
        yield from _decoded("Content-MD5", "md5", headers.get("Content-MD5", "").strip())
    etag = _MD5_ETAG.fullmatch(headers.get("ETag", ""))
    if etag and _etag_is_md5(headers):
        yield "ETag", "md5", bytes.fromhex(etag[1])


def _etag_is_md5(headers: Mapping[str, str]) -> bool:
    """S3 alone makes ETags so, and not for what is encrypted with a key of the owner's."""
    encryption = headers.get("x-amz-server-side-encryption", "AES256")
    own_key = "x-amz-server-side-encryption-customer-algorithm" in headers
    return "x-amz-request-id" in headers and encryption == "AES256" and not own_key


def _decoded(name: str, algorithm: str, value: str) -> Iterator[tuple[str, str, bytes]]:
    size = hashlib.new(algorithm, usedforsecurity=False).digest_size
    try:
        digest = b64decode(value, validate=True)
    except ValueError:
        return
    if len(digest) == size:
        yield name, algorithm, digest


def _digest(file: IO[bytes], algorithm: str) -> bytes:
    digest = hashlib.new(algorithm, usedforsecurity=False)
    file.seek(0)
    while piece := file.read(_PIECE):
        digest.update(piece)
    return digest.digest()
