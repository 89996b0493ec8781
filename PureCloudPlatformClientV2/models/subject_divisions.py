# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SubjectDivisions(Model):
    """Subject divisions: subject ids and division ids. Body of post_authorization_role.

    Required by the platform: subject_ids, division_ids.
    """

    subject_ids: list[str] | None = field("subjectIds", default=None)
    division_ids: list[str] | None = field("divisionIds", default=None)
