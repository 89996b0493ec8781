# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ProgramJobRequest(Model):
    """A program job: program ids. Body of post_speechandtextanalytics_programs_publishjobs.

    Required by the platform: program_ids.
    """

    program_ids: list[str] | None = field("programIds", default=None)
