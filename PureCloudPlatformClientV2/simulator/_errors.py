"""Errors as the platform shapes them (schema ErrorBody of the definition)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class ApiError(Exception):
    """An answer that is not a success. `code` follows the platform's codes, e.g. "not.found".

    `status` is the HTTP status, `field` the place in the request that was wrong, `headers` are sent along.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        field: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.field = field
        self.headers = dict(headers or {})

    def body(self, context_id: str) -> dict[str, Any]:
        """The ErrorBody; `contextId` equals the header ININ-Correlation-Id of the same answer."""
        details = [{"errorCode": self.code, "fieldName": self.field}] if self.field else []
        return {
            "message": self.message,
            "code": self.code,
            "status": self.status,
            "contextId": context_id,
            "details": details,
            "errors": [],
        }


def bad_field(field: str, problem: str) -> ApiError:
    """A 400 that names the field."""
    return ApiError(400, "bad.request", f"{field}: {problem}", field=field)


def conflict(message: str, field: str | None = None) -> ApiError:
    """A 409: the request does not go with what is stored."""
    return ApiError(409, "general.conflict", message, field=field)


def not_found() -> ApiError:
    """A 404 for an object that is not there."""
    return ApiError(404, "not.found", "There is no such resource.")
