# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningModuleJobRequest(Model):
    """One of Reassign, GracefulArchive, ImmediateArchive, Unarchive. Body of post_learning_module_jobs.

    Required by the platform: action.
    """

    action: Literal[
        "Reassign", "GracefulArchive", "ImmediateArchive", "Unarchive",
    ] | str | None = field("action", default=None)
