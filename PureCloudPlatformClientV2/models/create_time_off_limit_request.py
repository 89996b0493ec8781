# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateTimeOffLimitRequest(Model):
    """A time off limit to create: granularity and default limit minutes. Body of
    post_workforcemanagement_managementunit_timeofflimits.
    """

    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    default_limit_minutes: int | None = field("defaultLimitMinutes", default=None)
