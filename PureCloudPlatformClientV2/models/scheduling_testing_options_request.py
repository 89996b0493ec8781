# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SchedulingTestingOptionsRequest(Model):
    """Scheduling testing options: fast scheduling, delay scheduling, fail scheduling and 2 more. No method or topic of
    the definition has it.
    """

    fast_scheduling: bool | None = field("fastScheduling", default=None)
    delay_scheduling: bool | None = field("delayScheduling", default=None)
    fail_scheduling: bool | None = field("failScheduling", default=None)
    populate_warnings: bool | None = field("populateWarnings", default=None)
    populate_deprecated_warnings: bool | None = field("populateDeprecatedWarnings", default=None)
