# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ValueWrapperString(Model):
    """Work plan id of a business unit import agent schedule upload schema. In BuImportAgentScheduleUploadSchema and 3
    more.
    """

    value: str | None = field("value", default=None)
