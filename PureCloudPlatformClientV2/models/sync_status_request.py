# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SyncStatusRequest(Model):
    """SyncStatusRequest of the Platform API.

    The platform requires: status.
    """

    status: Literal[
        "Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress",
        "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted",
    ] | str | None = field("status", default=None)
