# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateGeneralProgramTopicsDefinitionsJob(Model):
    """A s definitions job: state and 1 more. Event of v2.speechandtextanalytics.programs.general.jobs.{id}."""

    id: str | None = field("id", default=None)
    state: Literal["Completed", "Failed"] | str | None = field("state", default=None)
