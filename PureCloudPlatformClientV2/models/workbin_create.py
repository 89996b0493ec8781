# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkbinCreate(Model):
    """WorkbinCreate of the Platform API.

    The platform requires: name.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    division_id: str | None = field("divisionId", default=None)
