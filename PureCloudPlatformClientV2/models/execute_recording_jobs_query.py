# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ExecuteRecordingJobsQuery(Model):
    """One of PROCESSING. Body of put_recording_job.

    Required by the platform: state.
    """

    state: Literal["PROCESSING"] | str | None = field("state", default=None)
