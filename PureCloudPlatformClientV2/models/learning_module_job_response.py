# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningModuleJobResponse(Model):
    """A learning module job, kept at /api/v2/learning/modules/{moduleId}/jobs/{jobId}. Answer of
    get_learning_module_job and 1 more.
    """

    id: str | None = field("id", default=None)
    status: Literal["Accepted", "Running", "Completed", "Failed"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)
