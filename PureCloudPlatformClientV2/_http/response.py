"""What an answer's content becomes."""

from __future__ import annotations

from typing import Any

from .._json import loads
from .._model.conversion import convert
from .errors import ApiException
from .messages import RESTResponse

_AS_TEXT = ("str", "object", str, object)
_SCALARS = frozenset({"str", "int", "float", "bool", "object", "date", "datetime", "LocalDateTime"})


def decode_content(response: Any, response_type: str | type, folder: str | None) -> Any:
    """Return the content of an answer as `response_type`; "file" gives the path of a file in `folder`.

    An answer without content is an empty model, list, dict or str where that is the type, so that attributes can be
    read; None for any other type. Raises ApiException for content that does not fit.
    """
    content = response.content if isinstance(response, RESTResponse) else response.data
    header = getattr(response, "getheader", lambda _name: None)
    if response_type == "file":
        from .downloads import save  # here: few operations answer with a file

        content = content.encode() if isinstance(content, str) else content
        return save(content, header("Content-Disposition"), folder)
    if not content:
        return _empty(response_type)
    media_type = str(header("Content-Type") or "").lower()
    if media_type.startswith("text/") and response_type in _AS_TEXT:
        return _text(response)
    try:
        return convert(loads(content), response_type)
    except Exception as error:
        if "json" not in media_type and response_type in ("str", str) and isinstance(error, ValueError):
            return _text(response)
        raise _undecodable(response, error) from error


def _empty(response_type: str | type) -> Any:
    name = response_type if isinstance(response_type, str) else response_type.__name__
    if name in _SCALARS:
        return "" if name == "str" else None
    return convert([] if name.startswith("list[") else {}, name)


def _text(response: Any) -> str:
    data = response.data
    return data if isinstance(data, str) else bytes(data).decode("utf-8", "replace")


def _undecodable(response: Any, error: Exception) -> ApiException:
    if isinstance(response, RESTResponse):
        problem = ApiException(http_resp=response)
    else:
        problem = ApiException(getattr(response, "status", 0))
        problem.body = _text(response)
    cause = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
    problem.reason = f"the answer could not be decoded: {cause}; it begins with {_text(response)[:200]!r}"
    return problem
