# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AlternativeShiftJobReference


class AlternativeShiftAsyncResponse(Model):
    """Given by patch_workforcemanagement_alternativeshifts_trades_state_jobs and 2 more.

    Required by the platform: job.
    """

    job: AlternativeShiftJobReference | None = field("job", default=None)
