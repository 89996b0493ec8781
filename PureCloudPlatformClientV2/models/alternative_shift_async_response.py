# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .alternative_shift_job_reference import AlternativeShiftJobReference


class AlternativeShiftAsyncResponse(Model):
    """AlternativeShiftAsyncResponse of the Platform API.

    The platform requires: job.
    """

    job: AlternativeShiftJobReference | None = field("job", default=None)
