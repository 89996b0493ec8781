"""Bodies: what a request carries, and what an answer's content becomes."""

from __future__ import annotations

import json
from typing import Any

from .._conversion import convert
from .._serialization import encode
from ..rest import RESTResponse
from .downloads import form_with_files, save
from .errors import ApiException
from .request import encode_query, to_path_value


def encode_content(headers: dict[str, str], body: Any, post_params: Any, files: Any) -> bytes | str | None:
    """Return the encoded body, and make its Content-Type right: there is none without a body."""
    media_type = headers.pop("Content-Type", "application/json")
    if post_params or files:
        from urllib3.filepost import encode_multipart_formdata

        fields = form_with_files(post_params or (), files)
        if media_type != "multipart/form-data" and not files:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            return encode_query(fields).encode()
        content, headers["Content-Type"] = encode_multipart_formdata(
            [(name, value if isinstance(value, tuple) else to_path_value(value)) for name, value in fields]
        )
        return content
    if body is None:
        return None
    headers["Content-Type"] = media_type
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, str) and "json" not in media_type:
        return body.encode()
    return encode(body).encode()


def decode_content(response: Any, response_type: str | type, folder: str | None) -> Any:
    """Return the content of an answer as `response_type`; "file" gives the path of a file in `folder`.

    Raises ApiException for content that does not fit.
    """
    content = response.content if isinstance(response, RESTResponse) else response.data
    if response_type == "file":
        content = content.encode() if isinstance(content, str) else content
        return save(content, response.getheader("Content-Disposition"), folder)
    if not content:
        return None
    media_type = (response.getheader("Content-Type") or "").lower()
    if media_type.startswith("text/"):
        return convert(response.data, response_type)
    try:
        return convert(json.loads(content), response_type)
    except ValueError as error:
        if "json" not in media_type and response_type == "str":
            return response.data
        raise _undecodable(response, error) from error


def _undecodable(response: Any, error: ValueError) -> ApiException:
    text = response.data if isinstance(response.data, str) else response.data.decode("utf-8", "replace")
    problem = ApiException(http_resp=response)
    problem.reason = f"the answer could not be decoded: {error}; it begins with {text[:200]!r}"
    return problem
