# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkbinCreate(Model):
    """A workbin to create: name, description and division id. Body of post_taskmanagement_workbins.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    division_id: str | None = field("divisionId", default=None)
