# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class BuAverageSpeedOfAnswer(Model):
    """BuAverageSpeedOfAnswer of the Platform API.

    The platform requires: include.
    """

    include: bool | None = field("include", default=None)
    seconds: int | None = field("seconds", default=None)
