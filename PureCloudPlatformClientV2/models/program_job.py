# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef, BaseProgramEntity


class ProgramJob(Model):
    """A program job, kept at /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}. Answer of
    get_speechandtextanalytics_programs_publishjob and 1 more.
    """

    id: str | None = field("id", default=None)
    state: Literal["Running", "Completed", "Failed"] | str | None = field("state", default=None)
    programs: list[BaseProgramEntity] | None = field("programs", default=None)
    created_by: AddressableEntityRef | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    self_uri: str | None = field("selfUri", default=None)
