# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .domain_entity_ref import DomainEntityRef
    from .published_survey_form_reference import PublishedSurveyFormReference


class SurveyAssignment(Model):
    """SurveyAssignment of the Platform API.

    The platform requires: sending_domain.
    """

    survey_form: PublishedSurveyFormReference | None = field("surveyForm", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    invite_time_interval: str | None = field("inviteTimeInterval", default=None)
    sending_user: str | None = field("sendingUser", default=None)
    sending_domain: str | None = field("sendingDomain", default=None)
