# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import Function


class FunctionConfig(Model):
    """A function configuration: function, zip, upload exception history and 2 more. Answer of
    get_integrations_action_draft_function and 2 more.
    """

    id: str | None = field("id", default=None)
    function: Function | None = field("function", default=None)
    zip: FunctionZipConfig | None = field("zip", default=None)
    upload_exception_history: list[FunctionZipConfig] | None = field("uploadExceptionHistory", default=None)
    self_uri: str | None = field("selfUri", default=None)


class FunctionZipConfig(Model):
    """One of the upload exception histories of a function configuration. In FunctionConfig."""

    status: Literal[
        "Pending", "Transferring", "Available", "Unknown", "Invalid", "InvalidFormat", "InvalidFile",
    ] | str | None = field("status", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    error_message: str | None = field("errorMessage", default=None)
    request_id: str | None = field("requestId", default=None)
