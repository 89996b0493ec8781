# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SubjectDivisions(Model):
    """SubjectDivisions of the Platform API.

    The platform requires: subject_ids, division_ids.
    """

    subject_ids: list[str] | None = field("subjectIds", default=None)
    division_ids: list[str] | None = field("divisionIds", default=None)
