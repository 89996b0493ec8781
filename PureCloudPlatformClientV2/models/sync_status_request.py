# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SyncStatusRequest(Model):
    """One of Created, ValidationInProgress, ValidationCompleted, ValidationFailed, Started, InProgress, Completed,
    PartialCompleted, Failed, AbortRequested, Aborted. Body of patch_knowledge_knowledgebase_synchronize_job.

    Required by the platform: status.
    """

    status: Literal[
        "Created", "ValidationInProgress", "ValidationCompleted", "ValidationFailed", "Started", "InProgress",
        "Completed", "PartialCompleted", "Failed", "AbortRequested", "Aborted",
    ] | str | None = field("status", default=None)
