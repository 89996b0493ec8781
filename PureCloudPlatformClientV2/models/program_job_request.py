# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ProgramJobRequest(Model):
    """Required by the platform: program_ids."""

    program_ids: list[str] | None = field("programIds", default=None)
