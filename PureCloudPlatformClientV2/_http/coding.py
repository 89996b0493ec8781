"""Whether the compressed content of an answer came to its end (RFC 9110 section 8.4)."""

from __future__ import annotations

from typing import Any

from urllib3.response import GzipDecoderState

from .errors import ConnectionFailed


def check_coding(raw: Any) -> None:
    """Raise ConnectionFailed where what was read of urllib3's answer `raw` ends before its compression does.

    urllib3 decompresses as far as it comes, and takes that for all. No content at all is complete.
    """
    decoder = getattr(raw, "_decoder", None)
    if decoder is not None and raw.tell() and any(map(_is_unfinished, getattr(decoder, "_decoders", [decoder]))):
        raise ConnectionFailed(0, "the answer was cut within its compression")


def _is_unfinished(decoder: Any) -> bool:
    if getattr(decoder, "_state", None) == GzipDecoderState.SWALLOW_DATA:
        return False  # garbage after the end
    return getattr(getattr(decoder, "_obj", None), "eof", True) is False
