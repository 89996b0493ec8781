# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ProgramJobRequest(Model):
    """ProgramJobRequest of the Platform API.

    The platform requires: program_ids.
    """

    program_ids: list[str] | None = field("programIds", default=None)
