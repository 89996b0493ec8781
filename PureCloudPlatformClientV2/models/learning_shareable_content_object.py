# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningShareableContentObject(Model):
    """Shareable content object of a learning assignment step. In LearningAssignmentStep and 3 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    lesson_status: Literal[
        "Passed", "Completed", "Failed", "Incomplete", "Browsed", "NotAttempted",
    ] | str | None = field("lessonStatus", default=None)
    exit: Literal["Timeout", "Suspend", "Logout", "Empty"] | str | None = field("exit", default=None)
    location: str | None = field("location", default=None)
    score_raw: float | None = field("scoreRaw", default=None)
    score_max: float | None = field("scoreMax", default=None)
    score_min: float | None = field("scoreMin", default=None)
    suspend_data: str | None = field("suspendData", default=None)
    credit: Literal["Credit", "NoCredit"] | str | None = field("credit", default=None)
    entry: Literal["AbInitio", "Resume", "Empty"] | str | None = field("entry", default=None)
    mode: Literal["Browse", "Normal", "Review"] | str | None = field("mode", default=None)
    total_time: str | None = field("totalTime", default=None)
    session_time: str | None = field("sessionTime", default=None)
    href: str | None = field("href", default=None)
    parameters: str | None = field("parameters", default=None)
    launch_data: str | None = field("launchData", default=None)
