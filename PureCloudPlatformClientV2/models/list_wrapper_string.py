# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ListWrapperString(Model):
    """Work plan ids per week of a business unit import agent schedule upload schema. In
    BuImportAgentScheduleUploadSchema and 2 more.
    """

    values: list[str] | None = field("values", default=None)
