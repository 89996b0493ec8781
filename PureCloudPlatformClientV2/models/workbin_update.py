# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkbinUpdate(Model):
    """A workbin to change: name and description. Body of patch_taskmanagement_workbin."""

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
