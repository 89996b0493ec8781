# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AgentDirectRoutingBackupSettings, AgentMaxUtilizationResponse, AssessmentJobListing, AssessmentListing,
    AssistantQueue, AvailableMediaTypeEntityListing, BenefitAssessment, BenefitAssessmentJob, ComparisonPeriod,
    ComparisonPeriodListing, ContactCenterSettings, CreateBenefitAssessmentJobRequest, CreateBenefitAssessmentRequest,
    CreatePredictorRequest, CreateQueueRequest, CreateUtilizationLabelRequest, CreateUtilizationTagRequest,
    EmailOutboundDomainResult, EmailSetup, EstimatedWaitTimePredictions, InboundDomain, InboundDomainEntityListing,
    InboundDomainPatchRequest, InboundRoute, InboundRouteEntityListing, KeyPerformanceIndicator, Language,
    LanguageEntityListing, OutboundDomain, OutboundDomainEntityListing, PatchPredictorRequest, Predictor,
    PredictorListing, PredictorModelFeatureListing, PredictorModels, Queue, QueueEntityListing, QueueMember,
    QueueMemberEntityListing, QueueMemberEntityListingV1, QueueObservationQuery, QueueObservationQueryResponse,
    QueueRequest, Recipient, RecipientListing, RecipientRequest, RoutingActivityQuery, RoutingActivityResponse,
    RoutingConversationAttributesRequest, RoutingConversationAttributesResponse, RoutingSettings, RoutingSkill,
    SMSAvailablePhoneNumberEntityListing, SkillEntityListing, SkillGroup, SkillGroupEntityListing,
    SkillGroupMemberDivisionList, SkillGroupMemberDivisions, SkillGroupMemberEntityListing,
    SkillGroupWithMemberDivisions, SmsAddress, SmsAddressEntityListing, SmsAddressProvision, SmsAlphanumericProvision,
    SmsPhoneNumber, SmsPhoneNumberEntityListing, SmsPhoneNumberImport, SmsPhoneNumberProvision, TestMessage,
    TranscriptionSettings, UpdateUtilizationLabelRequest, UserLanguageEntityListing, UserQueue, UserQueueEntityListing,
    UserRoutingLanguage, UserRoutingLanguagePost, UserRoutingSkill, UserRoutingSkillPost, UserSkillEntityListing,
    UserSkillGroupEntityListing, UtilizationLabel, UtilizationLabelEntityListing, UtilizationRequest,
    UtilizationResponse, UtilizationTag, UtilizationTagEntityListing, WrapUpCodeReference, WrapupCode,
    WrapupCodeEntityListing, WrapupCodeRequest, WritableEntity,
)
from ..operation import Api, CallOptions

class _BenefitAssessment(BenefitAssessment, behaviour.JobStart[behaviour.Item]):
    """BenefitAssessment, for a type checker with what the results of the job are."""

class _BenefitAssessmentJob(BenefitAssessmentJob, behaviour.JobStart[behaviour.Item]):
    """BenefitAssessmentJob, for a type checker with what the results of the job are."""

class RoutingApi(Api):
    """The Routing operations of the Platform API."""

    def delete_routing_assessment(
        self,
        assessment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a benefit assessment.

        DELETE /api/v2/routing/assessments/{assessmentId}

        Permissions: any of routing:assessment:delete.
        """
        ...

    def delete_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the direct routing backup settings of the current user.

        DELETE /api/v2/routing/directroutingbackup/settings/me

        Permissions: any of routing:directRoutingBackup:selfDelete.
        """
        ...

    def delete_routing_email_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an email domain.

        DELETE /api/v2/routing/email/domains/{domainId}

        Permissions: all of routing:email:manage.
        """
        ...

    def delete_routing_email_domain_route(
        self,
        domain_name: str,
        route_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a route of an email domain.

        DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}

        Permissions: all of routing:email:manage.
        """
        ...

    def delete_routing_email_outbound_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an outbound email domain.

        DELETE /api/v2/routing/email/outbound/domains/{domainId}

        Permissions: all of routing:email:manage.
        """
        ...

    def delete_routing_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a language.

        DELETE /api/v2/routing/languages/{languageId}

        Permissions: any of routing:skill:manage.
        """
        ...

    def delete_routing_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a predictor.

        DELETE /api/v2/routing/predictors/{predictorId}

        Permissions: all of routing:predictor:delete, routing:queue:edit.
        """
        ...

    def delete_routing_queue(
        self,
        queue_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a queue.

        DELETE /api/v2/routing/queues/{queueId}

        Permissions: all of routing:queue:delete.
        """
        ...

    def delete_routing_queue_member(
        self,
        queue_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a member of a queue.

        DELETE /api/v2/routing/queues/{queueId}/members/{memberId}

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        """
        ...

    def delete_routing_queue_user(
        self,
        queue_id: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user of a queue.

        DELETE /api/v2/routing/queues/{queueId}/users/{memberId}

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def delete_routing_queue_wrapupcode(
        self,
        queue_id: str,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a wrap-up code of a queue.

        DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}

        Permissions: all of routing:queue:edit.
        """
        ...

    def delete_routing_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the routing settings.

        DELETE /api/v2/routing/settings

        Permissions: any of routing:settings:edit.
        """
        ...

    def delete_routing_skill(
        self,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a skill.

        DELETE /api/v2/routing/skills/{skillId}

        Permissions: all of routing:skill:manage.
        """
        ...

    def delete_routing_skillgroup(
        self,
        skill_group_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a skill group.

        DELETE /api/v2/routing/skillgroups/{skillGroupId}

        Permissions: any of routing:skillGroup:delete.
        """
        ...

    def delete_routing_sms_address(
        self,
        address_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an SMS address.

        DELETE /api/v2/routing/sms/addresses/{addressId}

        Permissions: all of sms:phoneNumber:delete.
        """
        ...

    def delete_routing_sms_phonenumber(
        self,
        phone_number_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an SMS phone number.

        DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}

        Permissions: all of sms:phoneNumber:delete.
        """
        ...

    def delete_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the direct routing backup settings of a user.

        DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings

        Permissions: any of routing:directRoutingBackup:delete.
        """
        ...

    def delete_routing_user_utilization(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the utilization of a user.

        DELETE /api/v2/routing/users/{userId}/utilization

        Permissions: any of routing:utilization:manage.
        """
        ...

    def delete_routing_utilization(
        self,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the utilization settings.

        DELETE /api/v2/routing/utilization

        Permissions: all of routing:utilization:manage.
        """
        ...

    def delete_routing_utilization_label(
        self,
        label_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a utilization label.

        DELETE /api/v2/routing/utilization/labels/{labelId}

        Permissions: all of routing:utilization:manage.

        Parameters:
            force_delete: default False.
        """
        ...

    def delete_routing_utilization_tag(
        self,
        tag_id: str,
        *,
        force_delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a utilization tag.

        DELETE /api/v2/routing/utilization/tags/{tagId}

        Permissions: all of routing:utilization:manage.
        Preview: the platform may change it without notice.

        Parameters:
            force_delete: default False.
        """
        ...

    def delete_routing_wrapupcode(
        self,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a wrap-up code.

        DELETE /api/v2/routing/wrapupcodes/{codeId}

        Permissions: all of routing:wrapupCode:delete.
        """
        ...

    def delete_user_routinglanguage(
        self,
        user_id: str,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a routing language of a user.

        DELETE /api/v2/users/{userId}/routinglanguages/{languageId}

        Permissions: any of routing:skill:assign, routing:language:assign.
        """
        ...

    def delete_user_routingskill(
        self,
        user_id: str,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a routing skill of a user.

        DELETE /api/v2/users/{userId}/routingskills/{skillId}

        Permissions: all of routing:skill:assign.
        """
        ...

    def get_routing_assessment(
        self,
        assessment_id: str,
        **options: Unpack[CallOptions],
    ) -> BenefitAssessment:
        """Get a benefit assessment.

        GET /api/v2/routing/assessments/{assessmentId}

        Permissions: any of routing:assessment:view.
        """
        ...

    def get_routing_assessments(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        queue_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssessmentListing:
        """List the benefit assessments.

        GET /api/v2/routing/assessments

        Permissions: any of routing:queue:view, routing:assessment:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
        """
        ...

    def get_routing_assessments_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> BenefitAssessmentJob:
        """Get a benefit assessment job.

        GET /api/v2/routing/assessments/jobs/{jobId}

        Permissions: any of routing:assessment:view.
        """
        ...

    def get_routing_assessments_jobs(
        self,
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssessmentJobListing:
        """List the benefit assessment jobs.

        GET /api/v2/routing/assessments/jobs

        Permissions: any of routing:queue:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_routing_availablemediatypes(
        self,
        **options: Unpack[CallOptions],
    ) -> AvailableMediaTypeEntityListing:
        """List the available media types.

        GET /api/v2/routing/availablemediatypes

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_routing_directroutingbackup_settings_me(
        self,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Get the direct routing backup settings of the current user.

        GET /api/v2/routing/directroutingbackup/settings/me

        Permissions: any of routing:directRoutingBackup:selfView.
        """
        ...

    def get_routing_email_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """Get an email domain.

        GET /api/v2/routing/email/domains/{domainId}

        Permissions: all of routing:email:manage.
        """
        ...

    def get_routing_email_domain_route(
        self,
        domain_name: str,
        route_id: str,
        **options: Unpack[CallOptions],
    ) -> InboundRoute:
        """Get a route of an email domain.

        GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}

        Permissions: all of routing:email:manage.
        """
        ...

    def get_routing_email_domain_routes(
        self,
        domain_name: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        pattern: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InboundRouteEntityListing:
        """List the routes of an email domain.

        GET /api/v2/routing/email/domains/{domainName}/routes

        Permissions: all of routing:email:manage.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_routing_email_domains(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        exclude_status: bool | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> InboundDomainEntityListing:
        """List the email domains.

        GET /api/v2/routing/email/domains

        Permissions: all of routing:email:manage.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            exclude_status: default False.
            filter: Condition that the items must meet.
        """
        ...

    def get_routing_email_outbound_domain(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> OutboundDomain:
        """Get an outbound email domain.

        GET /api/v2/routing/email/outbound/domains/{domainId}

        Permissions: all of routing:email:manage.
        """
        ...

    def get_routing_email_outbound_domain_activation(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """Get the activation of an outbound email domain.

        GET /api/v2/routing/email/outbound/domains/{domainId}/activation

        Permissions: all of routing:email:manage.
        """
        ...

    def get_routing_email_outbound_domain_search(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> OutboundDomain:
        """Find an outbound email domain by its id.

        GET /api/v2/routing/email/outbound/domains/{domainId}/search

        Permissions: all of routing:email:manage.
        """
        ...

    def get_routing_email_outbound_domains(
        self,
        *,
        filter: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OutboundDomainEntityListing:
        """List the outbound email domains.

        GET /api/v2/routing/email/outbound/domains

        Permissions: all of routing:email:manage.
        Lists: its items are in entities; there is one page.

        Parameters:
            filter: Condition that the items must meet.
        """
        ...

    def get_routing_email_setup(
        self,
        **options: Unpack[CallOptions],
    ) -> EmailSetup:
        """Get the root domain of email routing.

        GET /api/v2/routing/email/setup

        Permissions: all of routing:email:manage.
        """
        ...

    def get_routing_language(
        self,
        language_id: str,
        **options: Unpack[CallOptions],
    ) -> Language:
        """Get a language.

        GET /api/v2/routing/languages/{languageId}
        """
        ...

    def get_routing_languages(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> LanguageEntityListing:
        """List the languages.

        GET /api/v2/routing/languages

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
        """
        ...

    def get_routing_message_recipient(
        self,
        recipient_id: str,
        **options: Unpack[CallOptions],
    ) -> Recipient:
        """Get a message routing recipient.

        GET /api/v2/routing/message/recipients/{recipientId}

        Permissions: all of routing:message:manage.
        """
        ...

    def get_routing_message_recipients(
        self,
        *,
        messenger_type: Literal["sms", "facebook", "twitter", "whatsapp", "open", "instagram", "apple"] | None = None,
        name: str | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RecipientListing:
        """List the message routing recipients.

        GET /api/v2/routing/message/recipients

        Permissions: all of routing:message:manage.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            messenger_type: Kind of messenger; sms, facebook, twitter, whatsapp, open, instagram, apple.
            name: Name to look for or to use.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_routing_predictor(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> Predictor:
        """Get a predictor.

        GET /api/v2/routing/predictors/{predictorId}

        Permissions: any of routing:predictor:view.
        """
        ...

    def get_routing_predictor_model_features(
        self,
        predictor_id: str,
        model_id: str,
        **options: Unpack[CallOptions],
    ) -> PredictorModelFeatureListing:
        """List the features of a model in a predictor.

        GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features

        Permissions: all of routing:predictorModelFeature:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_routing_predictor_models(
        self,
        predictor_id: str,
        **options: Unpack[CallOptions],
    ) -> PredictorModels:
        """List the models of a predictor.

        GET /api/v2/routing/predictors/{predictorId}/models

        Permissions: all of routing:predictorModel:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_routing_predictors(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: str | None = None,
        page_size: str | None = None,
        queue_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> PredictorListing:
        """List the predictors.

        GET /api/v2/routing/predictors

        Permissions: any of routing:predictor:view, routing:queue:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            limit: Most items to return.
            page_size: Most items on a page.
        """
        ...

    def get_routing_predictors_keyperformanceindicators(
        self,
        *,
        kpi_group: Literal["Standard", "Custom"] | None = None,
        expand: Sequence[Literal["queues"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[KeyPerformanceIndicator]:
        """List the predictor key performance indicators.

        GET /api/v2/routing/predictors/keyperformanceindicators

        Permissions: any of routing:keyPerformanceIndicator:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            kpi_group: Standard, Custom.
            expand: Further fields to include in the answer; any of queues.
        """
        ...

    def get_routing_queue(
        self,
        queue_id: str,
        **options: Unpack[CallOptions],
    ) -> Queue:
        """Get a queue.

        GET /api/v2/routing/queues/{queueId}

        Permissions: all of routing:queue:view.
        """
        ...

    def get_routing_queue_assistant(
        self,
        queue_id: str,
        *,
        expand: Literal["assistant"] | None = None,
        **options: Unpack[CallOptions],
    ) -> AssistantQueue:
        """Get the assistant of a queue.

        GET /api/v2/routing/queues/{queueId}/assistant

        Permissions: all of assistants:queue:view.

        Parameters:
            expand: Further fields to include in the answer; assistant.
        """
        ...

    def get_routing_queue_comparisonperiod(
        self,
        queue_id: str,
        comparison_period_id: str,
        **options: Unpack[CallOptions],
    ) -> ComparisonPeriod:
        """Get a comparison period of a queue.

        GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}

        Permissions: all of routing:comparisonPeriod:view, routing:queue:view.
        """
        ...

    def get_routing_queue_comparisonperiods(
        self,
        queue_id: str,
        **options: Unpack[CallOptions],
    ) -> ComparisonPeriodListing:
        """List the comparison periods of a queue.

        GET /api/v2/routing/queues/{queueId}/comparisonperiods

        Permissions: all of routing:comparisonPeriod:view, routing:queue:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_routing_queue_estimatedwaittime(
        self,
        queue_id: str,
        *,
        conversation_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimatedWaitTimePredictions:
        """Get the estimated wait time of a queue.

        GET /api/v2/routing/queues/{queueId}/estimatedwaittime

        Permissions: all of routing:queue:view.
        Lists: its items are in results; there is one page.
        """
        ...

    def get_routing_queue_mediatype_estimatedwaittime(
        self,
        queue_id: str,
        media_type: Literal["all", "call", "chat", "callback", "email", "videoComm", "message"],
        *,
        label_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EstimatedWaitTimePredictions:
        """Get the estimated wait time of a media type in a queue.

        GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime

        Permissions: all of routing:queue:view.
        Lists: its items are in results; there is one page.

        Parameters:
            media_type: Kind of media; all, call, chat, callback, email, videoComm, message.
        """
        ...

    def get_routing_queue_members(
        self,
        queue_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        name: str | None = None,
        profile_skills: Sequence[str] | None = None,
        skills: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        routing_status: Sequence[str] | None = None,
        presence: Sequence[str] | None = None,
        member_by: Literal["user", "group"] | None = None,
        joined: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListing:
        """List the members of a queue.

        GET /api/v2/routing/queues/{queueId}/members

        Permissions: any of routing:queue:view, routing:queue:edit, routing:queue:readonly,
        routing:queueMember:manage.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; asc, desc; default asc.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
            name: Name to look for or to use.
            routing_status: State of the routing.
            member_by: user, group.
            joined: Whether to choose only what the user has joined.
        """
        ...

    def get_routing_queue_users(
        self,
        queue_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        expand: Sequence[Literal[
            "routingStatus", "presence", "integrationPresence", "conversationSummary", "outOfOffice", "geolocation",
            "station", "authorization", "lasttokenissued", "authorization.unusedRoles", "team", "workPlanBidRanks",
            "externalContactsSettings", "profileSkills", "certifications", "locations", "groups", "skills", "languages",
            "languagePreference", "employerInfo", "biography", "dateLastLogin",
        ]] | None = None,
        joined: bool | None = None,
        name: str | None = None,
        profile_skills: Sequence[str] | None = None,
        skills: Sequence[str] | None = None,
        languages: Sequence[str] | None = None,
        routing_status: Sequence[str] | None = None,
        presence: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListingV1:
        """List the users of a queue.

        GET /api/v2/routing/queues/{queueId}/users

        Permissions: any of routing:queue:view, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; asc, desc; default asc.
            expand: Further fields to include in the answer; any of routingStatus, presence, integrationPresence,
                conversationSummary, outOfOffice, geolocation, station, authorization, lasttokenissued,
                authorization.unusedRoles, team, workPlanBidRanks, externalContactsSettings, profileSkills,
                certifications, locations, groups, skills, languages, languagePreference, employerInfo, biography,
                dateLastLogin.
            joined: Whether to choose only what the user has joined.
            name: Name to look for or to use.
            routing_status: State of the routing.
        """
        ...

    def get_routing_queue_wrapupcodes(
        self,
        queue_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> WrapupCodeEntityListing:
        """List the wrap-up codes of a queue.

        GET /api/v2/routing/queues/{queueId}/wrapupcodes

        Permissions: all of routing:queue:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_routing_queues(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        peer_id: Sequence[str] | None = None,
        canned_response_library_id: str | None = None,
        has_peer: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueEntityListing:
        """List the queues.

        GET /api/v2/routing/queues

        Permissions: any of routing:queue:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            sort_order: Direction of the order; asc, desc; default asc.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            has_peer: Whether there is peer.
        """
        ...

    def get_routing_queues_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["name", "id", "divisionId"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueEntityListing:
        """List the queues by division.

        GET /api/v2/routing/queues/divisionviews

        Permissions: all of routing:queue:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; name, id, divisionId; default name.
            sort_order: Direction of the order; asc, desc; default asc.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_routing_queues_divisionviews_all(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> QueueEntityListing:
        """List all queues with their divisions.

        GET /api/v2/routing/queues/divisionviews/all

        Permissions: all of routing:queue:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; asc, desc; default asc.
        """
        ...

    def get_routing_queues_me(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        joined: bool | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """List the queues of the current user.

        GET /api/v2/routing/queues/me

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            joined: Whether to choose only what the user has joined.
            sort_order: Direction of the order; asc, desc; default asc.
        """
        ...

    def get_routing_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> RoutingSettings:
        """Get the routing settings.

        GET /api/v2/routing/settings
        """
        ...

    def get_routing_settings_contactcenter(
        self,
        **options: Unpack[CallOptions],
    ) -> ContactCenterSettings:
        """Get the contact center settings of routing.

        GET /api/v2/routing/settings/contactcenter
        """
        ...

    def get_routing_settings_transcription(
        self,
        **options: Unpack[CallOptions],
    ) -> TranscriptionSettings:
        """Get the transcription settings of routing.

        GET /api/v2/routing/settings/transcription

        Permissions: any of routing:transcriptionSettings:view.
        """
        ...

    def get_routing_skill(
        self,
        skill_id: str,
        **options: Unpack[CallOptions],
    ) -> RoutingSkill:
        """Get a skill.

        GET /api/v2/routing/skills/{skillId}
        """
        ...

    def get_routing_skillgroup(
        self,
        skill_group_id: str,
        **options: Unpack[CallOptions],
    ) -> SkillGroup:
        """Get a skill group.

        GET /api/v2/routing/skillgroups/{skillGroupId}

        Permissions: any of routing:skillGroup:view.
        """
        ...

    def get_routing_skillgroup_members(
        self,
        skill_group_id: str,
        *,
        page_size: int | None = None,
        after: str | None = None,
        before: str | None = None,
        expand: Literal["entities"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillGroupMemberEntityListing:
        """List the members of a skill group.

        GET /api/v2/routing/skillgroups/{skillGroupId}/members

        Permissions: any of routing:skillGroup:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page; default 25.
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
            expand: Further fields to include in the answer; entities.
        """
        ...

    def get_routing_skillgroup_members_divisions(
        self,
        skill_group_id: str,
        *,
        expand: Literal["entities"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillGroupMemberDivisionList:
        """List the divisions of the members of a skill group.

        GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions

        Permissions: any of routing:skillGroup:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; entities.
        """
        ...

    def get_routing_skillgroups(
        self,
        *,
        page_size: int | None = None,
        name: str | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillGroupEntityListing:
        """List the skill groups.

        GET /api/v2/routing/skillgroups

        Permissions: any of routing:skillGroup:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
        """
        ...

    def get_routing_skills(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillEntityListing:
        """List the skills.

        GET /api/v2/routing/skills

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
        """
        ...

    def get_routing_sms_address(
        self,
        address_id: str,
        **options: Unpack[CallOptions],
    ) -> SmsAddress:
        """Get an SMS address.

        GET /api/v2/routing/sms/addresses/{addressId}

        Permissions: all of sms:phoneNumber:view.
        """
        ...

    def get_routing_sms_addresses(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsAddressEntityListing:
        """List the SMS addresses.

        GET /api/v2/routing/sms/addresses

        Permissions: all of sms:phoneNumber:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_routing_sms_availablephonenumbers(
        self,
        country_code: str,
        phone_number_type: Literal["local", "mobile", "tollfree"],
        *,
        region: str | None = None,
        city: str | None = None,
        area_code: str | None = None,
        pattern: str | None = None,
        address_requirement: Literal["none", "any", "local", "foreign"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SMSAvailablePhoneNumberEntityListing:
        """List the phone numbers that are available for SMS.

        GET /api/v2/routing/sms/availablephonenumbers

        Permissions: all of sms:phoneNumber:add.
        Lists: its items are in entities; there is one page.

        Parameters:
            phone_number_type: Kind of phone number; local, mobile, tollfree.
            address_requirement: none, any, local, foreign.
        """
        ...

    def get_routing_sms_phonenumber(
        self,
        phone_number_id: str,
        *,
        expand: Literal["compliance", "supportedContent"] | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """Get an SMS phone number.

        GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}

        Permissions: all of sms:phoneNumber:view.

        Parameters:
            expand: Further fields to include in the answer; compliance, supportedContent.
        """
        ...

    def get_routing_sms_phonenumbers(
        self,
        *,
        phone_number: str | None = None,
        phone_number_type: Sequence[Literal["local", "mobile", "tollfree", "shortcode", "alphanumeric"]] | None = None,
        phone_number_status: Sequence[Literal[
            "active", "invalid", "initiated", "porting", "pending", "pending-cancellation",
        ]] | None = None,
        country_code: Sequence[str] | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal[
            "phoneNumber", "countryCode", "country", "dateCreated", "dateModified", "phoneNumberStatus",
            "phoneNumberType", "purchaseDate", "supportsMms", "supportsSms", "supportsVoice",
        ] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        language: str | None = None,
        integration_id: str | None = None,
        supported_content_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumberEntityListing:
        """List the SMS phone numbers.

        GET /api/v2/routing/sms/phonenumbers

        Permissions: all of sms:phoneNumber:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            phone_number_type: Kind of phone number; any of local, mobile, tollfree, shortcode, alphanumeric.
            phone_number_status: State of the phone number; any of active, invalid, initiated, porting, pending,
                pending-cancellation.
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; phoneNumber, countryCode, country, dateCreated, dateModified,
                phoneNumberStatus, phoneNumberType, purchaseDate, supportsMms, supportsSms, supportsVoice.
            sort_order: Direction of the order; ascending, descending.
            language: Language to choose or to answer in; default en-US.
        """
        ...

    def get_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Get the direct routing backup settings of a user.

        GET /api/v2/routing/users/{userId}/directroutingbackup/settings

        Permissions: any of routing:directRoutingBackup:view.
        """
        ...

    def get_routing_user_utilization(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> AgentMaxUtilizationResponse:
        """Get the utilization of a user.

        GET /api/v2/routing/users/{userId}/utilization

        Permissions: any of routing:utilization:manage, routing:utilization:view.
        """
        ...

    def get_routing_utilization(
        self,
        **options: Unpack[CallOptions],
    ) -> UtilizationResponse:
        """Get the utilization settings.

        GET /api/v2/routing/utilization

        Permissions: any of routing:utilization:manage, routing:utilization:view.
        """
        ...

    def get_routing_utilization_label(
        self,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> UtilizationLabel:
        """Get a utilization label.

        GET /api/v2/routing/utilization/labels/{labelId}

        Permissions: all of routing:utilization:view.
        """
        ...

    def get_routing_utilization_label_agents(
        self,
        label_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Any]:
        """List the agents of a utilization label.

        GET /api/v2/routing/utilization/labels/{labelId}/agents

        Permissions: all of routing:utilization:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_routing_utilization_labels(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UtilizationLabelEntityListing:
        """List the utilization labels.

        GET /api/v2/routing/utilization/labels

        Permissions: all of routing:utilization:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
        """
        ...

    def get_routing_utilization_tag(
        self,
        tag_id: str,
        **options: Unpack[CallOptions],
    ) -> UtilizationTag:
        """Get a utilization tag.

        GET /api/v2/routing/utilization/tags/{tagId}

        Permissions: all of routing:utilization:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_routing_utilization_tag_agents(
        self,
        tag_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Any]:
        """List the agents of a utilization tag.

        GET /api/v2/routing/utilization/tags/{tagId}/agents

        Permissions: all of routing:utilization:view.
        Preview: the platform may change it without notice.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_routing_utilization_tags(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UtilizationTagEntityListing:
        """List the utilization tags.

        GET /api/v2/routing/utilization/tags

        Permissions: all of routing:utilization:view.
        Preview: the platform may change it without notice.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
        """
        ...

    def get_routing_wrapupcode(
        self,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """Get a wrap-up code.

        GET /api/v2/routing/wrapupcodes/{codeId}

        Permissions: all of routing:wrapupCode:view.
        """
        ...

    def get_routing_wrapupcodes(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["name", "id"] | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> WrapupCodeEntityListing:
        """List the wrap-up codes.

        GET /api/v2/routing/wrapupcodes

        Permissions: all of routing:wrapupCode:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; name, id; default name.
            sort_order: Direction of the order; ascending, descending; default ascending.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_routing_wrapupcodes_divisionview(
        self,
        code_id: str,
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """Get the division view of a wrap-up code.

        GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}

        Permissions: all of routing:wrapupCode:search.
        """
        ...

    def get_routing_wrapupcodes_divisionviews(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        name: str | None = None,
        id: Sequence[str] | None = None,
        division_id: Sequence[str] | None = None,
        include_state: Literal["Active", "Deleted", "ActiveAndDeleted"] | None = None,
        **options: Unpack[CallOptions],
    ) -> WrapupCodeEntityListing:
        """List the wrap-up codes by division.

        GET /api/v2/routing/wrapupcodes/divisionviews

        Permissions: all of routing:wrapupCode:search.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            name: Name to look for or to use.
            division_id: Id of a division; chooses what belongs to it.
            include_state: Active, Deleted, ActiveAndDeleted.
        """
        ...

    def get_user_queues(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        joined: bool | None = None,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """List the queues of a user.

        GET /api/v2/users/{userId}/queues

        Permissions: any of routing:queue:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            joined: Whether to choose only what the user has joined; default True.
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def get_user_routinglanguages(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserLanguageEntityListing:
        """List the routing languages of a user.

        GET /api/v2/users/{userId}/routinglanguages

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_user_routingskills(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """List the routing skills of a user.

        GET /api/v2/users/{userId}/routingskills

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def get_user_skillgroups(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        after: str | None = None,
        before: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserSkillGroupEntityListing:
        """List the skill groups of a user.

        GET /api/v2/users/{userId}/skillgroups

        Permissions: any of routing:skillGroup:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            page_size: Most items on a page; default 25.
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
        """
        ...

    def patch_routing_conversation(
        self,
        conversation_id: str,
        body: RoutingConversationAttributesRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingConversationAttributesResponse:
        """Change the priority, skills or language that a conversation is routed by.

        PATCH /api/v2/routing/conversations/{conversationId}

        Permissions: any of routing:conversation:edit.

        Parameters:
            body: What is sent: a routing conversation attributes (priority, skill ids, language id and 2 more).
        """
        ...

    def patch_routing_email_domain(
        self,
        domain_id: str,
        body: InboundDomainPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """Change some fields of an email domain.

        PATCH /api/v2/routing/email/domains/{domainId}

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an inbound domain (mail from settings, custom smtp server and imap settings).
        """
        ...

    def patch_routing_email_domain_validate(
        self,
        domain_id: str,
        body: InboundDomainPatchRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """Check an email domain without saving it.

        PATCH /api/v2/routing/email/domains/{domainId}/validate

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an inbound domain (mail from settings, custom smtp server and imap settings).
        """
        ...

    def patch_routing_predictor(
        self,
        predictor_id: str,
        *,
        body: PatchPredictorRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Predictor:
        """Change some fields of a predictor.

        PATCH /api/v2/routing/predictors/{predictorId}

        Permissions: all of routing:predictor:edit, routing:queue:edit.

        Parameters:
            body: What is sent: a predictor (routing timeout seconds, schedule and workload balancing configuration).
        """
        ...

    def patch_routing_queue_member(
        self,
        queue_id: str,
        member_id: str,
        body: QueueMember | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a member of a queue.

        PATCH /api/v2/routing/queues/{queueId}/members/{memberId}

        Permissions: any of routing:queue:edit, routing:queueMember:manage.

        Parameters:
            body: What is sent: a queue member (name, user, ring number and 5 more).
        """
        ...

    def patch_routing_queue_members(
        self,
        queue_id: str,
        body: Sequence[QueueMember | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListing:
        """Change several members of a queue at once.

        PATCH /api/v2/routing/queues/{queueId}/members

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: queue members (name, user, ring number and 5 more).
        """
        ...

    def patch_routing_queue_user(
        self,
        queue_id: str,
        member_id: str,
        body: QueueMember | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a user of a queue.

        PATCH /api/v2/routing/queues/{queueId}/users/{memberId}

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a queue member (name, user, ring number and 5 more).
        """
        ...

    def patch_routing_queue_users(
        self,
        queue_id: str,
        body: Sequence[QueueMember | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> QueueMemberEntityListingV1:
        """Change several users of a queue at once.

        PATCH /api/v2/routing/queues/{queueId}/users

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: queue members (name, user, ring number and 5 more).
        """
        ...

    def patch_routing_settings_contactcenter(
        self,
        body: ContactCenterSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some of the contact center settings of routing.

        PATCH /api/v2/routing/settings/contactcenter

        Permissions: any of routing:settings:edit.

        Parameters:
            body: What is sent: a set of contact center settings (remove skills from blind transfer).
        """
        ...

    def patch_routing_settings_transcription(
        self,
        body: TranscriptionSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TranscriptionSettings:
        """Change some of the transcription settings of routing.

        PATCH /api/v2/routing/settings/transcription

        Permissions: any of routing:transcriptionSettings:edit.

        Parameters:
            body: What is sent: a set of transcription settings (transcription, transcription confidence threshold,
                low latency transcription enabled and 3 more).
        """
        ...

    def patch_routing_skillgroup(
        self,
        skill_group_id: str,
        body: SkillGroup | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SkillGroup:
        """Change some fields of a skill group.

        PATCH /api/v2/routing/skillgroups/{skillGroupId}

        Permissions: any of routing:skillGroup:edit.

        Parameters:
            body: What is sent: a skill group (name, skill conditions, division and 7 more).
        """
        ...

    def patch_user_queue(
        self,
        queue_id: str,
        user_id: str,
        body: UserQueue | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserQueue:
        """Change some fields of a queue of a user.

        PATCH /api/v2/users/{userId}/queues/{queueId}

        Permissions: any of routing:queue:join, routing:queueMember:manage.

        Parameters:
            body: What is sent: a user queue (name, division, description and 36 more).
        """
        ...

    def patch_user_queues(
        self,
        user_id: str,
        body: Sequence[UserQueue | dict[str, Any]],
        *,
        division_id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserQueueEntityListing:
        """Change several queues of a user at once.

        PATCH /api/v2/users/{userId}/queues

        Permissions: any of routing:queue:join, routing:queueMember:manage.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user queues (name, division, description and 36 more).
            division_id: Id of a division; chooses what belongs to it.
        """
        ...

    def patch_user_routinglanguage(
        self,
        user_id: str,
        language_id: str,
        body: UserRoutingLanguage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingLanguage:
        """Change some fields of a routing language of a user.

        PATCH /api/v2/users/{userId}/routinglanguages/{languageId}

        Permissions: any of routing:skill:assign, routing:language:assign.

        Parameters:
            body: What is sent: a user routing language (name, proficiency, state and 3 more).
        """
        ...

    def patch_user_routinglanguages_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingLanguagePost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserLanguageEntityListing:
        """Change several routing languages of a user at once.

        PATCH /api/v2/users/{userId}/routinglanguages/bulk

        Permissions: any of routing:skill:assign, routing:language:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user routing language posts (proficiency, language URI and 2 more).
        """
        ...

    def patch_user_routingskills_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingSkillPost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """Change several routing skills of a user at once.

        PATCH /api/v2/users/{userId}/routingskills/bulk

        Permissions: any of routing:skill:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user routing skill posts (proficiency, skill URI and 2 more).
        """
        ...

    def post_analytics_queues_observations_query(
        self,
        body: QueueObservationQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> QueueObservationQueryResponse:
        """Query queue observations.

        POST /api/v2/analytics/queues/observations/query

        Permissions: any of analytics:queueObservation:view.
        Lists: its items are in results; there is one page.

        Parameters:
            body: What is sent: a queue observation query (filter, metrics and detail metrics).
        """
        ...

    def post_analytics_routing_activity_query(
        self,
        body: RoutingActivityQuery | dict[str, Any],
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RoutingActivityResponse:
        """Query routing activity.

        POST /api/v2/analytics/routing/activity/query

        Permissions: any of analytics:queueObservation:view.
        Lists: its items are in results; page_number counts the pages from 1.

        Parameters:
            body: What is sent: a routing activity query (metrics, group by, filter and 1 more).
            page_size: Most items on a page.
            page_number: Page to return; the first is 1.
        """
        ...

    def post_routing_assessments(
        self,
        *,
        body: CreateBenefitAssessmentRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _BenefitAssessment[Any]:
        """Create a benefit assessment.

        POST /api/v2/routing/assessments

        Permissions: all of routing:assessment:add, routing:queue:view.
        Starts a job: get_routing_assessment tells its state; it ends in one of Finished, Failed.
        delete_routing_assessment stops it.

        Parameters:
            body: What is sent: a benefit assessment (queue ids).
        """
        ...

    def post_routing_assessments_jobs(
        self,
        *,
        body: CreateBenefitAssessmentJobRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _BenefitAssessmentJob[Any]:
        """Start a benefit assessment job.

        POST /api/v2/routing/assessments/jobs

        Permissions: any of routing:assessment:add.
        Starts a job: get_routing_assessments_job tells its state; it ends in one of Finished.

        Parameters:
            body: What is sent: a benefit assessment job (division ids).
        """
        ...

    def post_routing_email_domain_routes(
        self,
        domain_name: str,
        body: InboundRoute | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundRoute:
        """Create a route of an email domain.

        POST /api/v2/routing/email/domains/{domainName}/routes

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an inbound route (pattern, from name, name and 14 more).
        """
        ...

    def post_routing_email_domain_testconnection(
        self,
        domain_id: str,
        *,
        body: TestMessage | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> TestMessage:
        """Send a test message by an email domain.

        POST /api/v2/routing/email/domains/{domainId}/testconnection

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: a test message (to, from, text body and 4 more).
        """
        ...

    def post_routing_email_domains(
        self,
        body: InboundDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundDomain:
        """Create an email domain.

        POST /api/v2/routing/email/domains

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an inbound domain (name, mx record status, sub domain and 4 more).
        """
        ...

    def post_routing_email_outbound_domains(
        self,
        body: OutboundDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """Create an outbound email domain.

        POST /api/v2/routing/email/outbound/domains

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an outbound domain (name, cname verification result, DKIM verification result and 3
                more).
        """
        ...

    def post_routing_email_outbound_domains_simulated(
        self,
        body: OutboundDomain | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """Create a simulated outbound email domain.

        POST /api/v2/routing/email/outbound/domains/simulated

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an outbound domain (name, cname verification result, DKIM verification result and 3
                more).
        """
        ...

    def post_routing_languages(
        self,
        body: Language | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Language:
        """Create a language.

        POST /api/v2/routing/languages

        Permissions: any of routing:skill:manage.

        Parameters:
            body: What is sent: a language (name, state and 4 more).
        """
        ...

    def post_routing_predictors(
        self,
        *,
        body: CreatePredictorRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Predictor:
        """Create a predictor.

        POST /api/v2/routing/predictors

        Permissions: all of routing:predictor:add, routing:queue:edit.

        Parameters:
            body: What is sent: a predictor (queue ids, KPI, routing timeout seconds and 2 more).
        """
        ...

    def post_routing_queue_members(
        self,
        queue_id: str,
        body: Sequence[WritableEntity | dict[str, Any]],
        *,
        delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add members to a queue, or remove them.

        POST /api/v2/routing/queues/{queueId}/members

        Permissions: any of routing:queue:edit, routing:queueMember:manage.

        Parameters:
            body: What is sent: writable entities (id).
            delete: default False.
        """
        ...

    def post_routing_queue_users(
        self,
        queue_id: str,
        body: Sequence[WritableEntity | dict[str, Any]],
        *,
        delete: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add users to a queue.

        POST /api/v2/routing/queues/{queueId}/users

        Permissions: any of routing:queue:edit, routing:queueMember:manage.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: writable entities (id).
            delete: default False.
        """
        ...

    def post_routing_queue_wrapupcodes(
        self,
        queue_id: str,
        body: Sequence[WrapUpCodeReference | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> list[WrapupCode]:
        """Add wrap-up codes to a queue.

        POST /api/v2/routing/queues/{queueId}/wrapupcodes

        Permissions: all of routing:queue:edit.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: wrap up codes (id).
        """
        ...

    def post_routing_queues(
        self,
        body: CreateQueueRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Queue:
        """Create a queue.

        POST /api/v2/routing/queues

        Permissions: any of routing:queue:add.

        Parameters:
            body: What is sent: a queue (name, division, description and 37 more).
        """
        ...

    def post_routing_skillgroup_members_divisions(
        self,
        skill_group_id: str,
        *,
        body: SkillGroupMemberDivisions | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add or remove divisions of the members of a skill group.

        POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions

        Permissions: all of routing:skillGroup:add.

        Parameters:
            body: What is sent: a skill group member divisions (add division ids and remove division ids).
        """
        ...

    def post_routing_skillgroups(
        self,
        body: SkillGroupWithMemberDivisions | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SkillGroupWithMemberDivisions:
        """Create a skill group.

        POST /api/v2/routing/skillgroups

        Permissions: all of routing:skillGroup:add.

        Parameters:
            body: What is sent: a skill group with member divisions (name, skill conditions, division and 8 more).
        """
        ...

    def post_routing_skills(
        self,
        body: RoutingSkill | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingSkill:
        """Create a skill.

        POST /api/v2/routing/skills

        Permissions: any of routing:skill:manage.

        Parameters:
            body: What is sent: a routing skill (name, state and 4 more).
        """
        ...

    def post_routing_sms_addresses(
        self,
        body: SmsAddressProvision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsAddress:
        """Create an SMS address.

        POST /api/v2/routing/sms/addresses

        Permissions: all of sms:phoneNumber:add.

        Parameters:
            body: What is sent: an SMS address provision (name, street, city and 6 more).
        """
        ...

    def post_routing_sms_phonenumbers(
        self,
        body: SmsPhoneNumberProvision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """Create an SMS phone number.

        POST /api/v2/routing/sms/phonenumbers

        Permissions: all of sms:phoneNumber:add.

        Parameters:
            body: What is sent: an SMS phone number provision (phone number, phone number type, country code and 4
                more).
        """
        ...

    def post_routing_sms_phonenumbers_alphanumeric(
        self,
        body: SmsAlphanumericProvision | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """Create an alphanumeric sender for SMS.

        POST /api/v2/routing/sms/phonenumbers/alphanumeric

        Permissions: all of sms:phoneNumber:add.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: an SMS alphanumeric provision (phone number and 2 more).
        """
        ...

    def post_routing_sms_phonenumbers_import(
        self,
        body: SmsPhoneNumberImport | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """Import SMS phone numbers.

        POST /api/v2/routing/sms/phonenumbers/import

        Permissions: all of sms:phoneNumber:byoImport.

        Parameters:
            body: What is sent: an SMS phone number import (phone number, phone number type, country code and 4
                more).
        """
        ...

    def post_routing_utilization_labels(
        self,
        body: CreateUtilizationLabelRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationLabel:
        """Create a utilization label.

        POST /api/v2/routing/utilization/labels

        Permissions: all of routing:utilization:manage.

        Parameters:
            body: What is sent: a utilization label (name and utilization).
        """
        ...

    def post_routing_utilization_tags(
        self,
        body: CreateUtilizationTagRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationTag:
        """Create a utilization tag.

        POST /api/v2/routing/utilization/tags

        Permissions: all of routing:utilization:manage.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a utilization tag (name).
        """
        ...

    def post_routing_wrapupcodes(
        self,
        body: WrapupCodeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """Create a wrap-up code.

        POST /api/v2/routing/wrapupcodes

        Permissions: all of routing:wrapupCode:add.

        Parameters:
            body: What is sent: a wrap-up code (name, division, description and 6 more).
        """
        ...

    def post_user_routinglanguages(
        self,
        user_id: str,
        body: UserRoutingLanguagePost | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingLanguage:
        """Create a routing language of a user.

        POST /api/v2/users/{userId}/routinglanguages

        Permissions: any of routing:skill:assign, routing:language:assign.

        Parameters:
            body: What is sent: a user routing language post (proficiency, language URI and 2 more).
        """
        ...

    def post_user_routingskills(
        self,
        user_id: str,
        body: UserRoutingSkillPost | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingSkill:
        """Create a routing skill of a user.

        POST /api/v2/users/{userId}/routingskills

        Permissions: all of routing:skill:assign.

        Parameters:
            body: What is sent: a user routing skill post (proficiency, skill URI and 2 more).
        """
        ...

    def put_routing_directroutingbackup_settings_me(
        self,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Update the direct routing backup settings of the current user.

        PUT /api/v2/routing/directroutingbackup/settings/me

        Permissions: any of routing:directRoutingBackup:selfEdit.

        Parameters:
            body: What is sent: a set of agent direct routing backup settings (queue id, user id, wait for agent and
                2 more).
        """
        ...

    def put_routing_email_domain_route(
        self,
        domain_name: str,
        route_id: str,
        body: InboundRoute | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> InboundRoute:
        """Update a route of an email domain.

        PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}

        Permissions: all of routing:email:manage.

        Parameters:
            body: What is sent: an inbound route (pattern, from name, name and 14 more).
        """
        ...

    def put_routing_email_outbound_domain_activation(
        self,
        domain_id: str,
        **options: Unpack[CallOptions],
    ) -> EmailOutboundDomainResult:
        """Update the activation of an outbound email domain.

        PUT /api/v2/routing/email/outbound/domains/{domainId}/activation

        Permissions: all of routing:email:manage.
        """
        ...

    def put_routing_message_recipient(
        self,
        recipient_id: str,
        body: RecipientRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Recipient:
        """Update a message routing recipient.

        PUT /api/v2/routing/message/recipients/{recipientId}

        Permissions: all of routing:message:manage.

        Parameters:
            body: What is sent: a recipient (flow).
        """
        ...

    def put_routing_queue(
        self,
        queue_id: str,
        body: QueueRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Queue:
        """Update a queue.

        PUT /api/v2/routing/queues/{queueId}

        Permissions: any of routing:queue:edit.

        Parameters:
            body: What is sent: a queue (name, division, description and 36 more).
        """
        ...

    def put_routing_settings(
        self,
        body: RoutingSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RoutingSettings:
        """Update the routing settings.

        PUT /api/v2/routing/settings

        Permissions: any of routing:settings:edit.

        Parameters:
            body: What is sent: a set of routing settings (reset agent score on presence change).
        """
        ...

    def put_routing_settings_transcription(
        self,
        body: TranscriptionSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TranscriptionSettings:
        """Update the transcription settings of routing.

        PUT /api/v2/routing/settings/transcription

        Permissions: any of routing:transcriptionSettings:edit.

        Parameters:
            body: What is sent: a set of transcription settings (transcription, transcription confidence threshold,
                low latency transcription enabled and 3 more).
        """
        ...

    def put_routing_sms_phonenumber(
        self,
        phone_number_id: str,
        body: SmsPhoneNumber | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> SmsPhoneNumber:
        """Update an SMS phone number.

        PUT /api/v2/routing/sms/phonenumbers/{phoneNumberId}

        Permissions: all of sms:phoneNumber:edit.

        Parameters:
            body: What is sent: an SMS phone number (phone number, name, phone number type and 24 more).
        """
        ...

    def put_routing_user_directroutingbackup_settings(
        self,
        user_id: str,
        body: AgentDirectRoutingBackupSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentDirectRoutingBackupSettings:
        """Update the direct routing backup settings of a user.

        PUT /api/v2/routing/users/{userId}/directroutingbackup/settings

        Permissions: any of routing:directRoutingBackup:edit.

        Parameters:
            body: What is sent: a set of agent direct routing backup settings (queue id, user id, wait for agent and
                2 more).
        """
        ...

    def put_routing_user_utilization(
        self,
        user_id: str,
        body: UtilizationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentMaxUtilizationResponse:
        """Update the utilization of a user.

        PUT /api/v2/routing/users/{userId}/utilization

        Permissions: any of routing:utilization:manage.

        Parameters:
            body: What is sent: a utilization (utilization and label utilizations).
        """
        ...

    def put_routing_utilization(
        self,
        body: UtilizationRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationResponse:
        """Update the utilization settings.

        PUT /api/v2/routing/utilization

        Permissions: all of routing:utilization:manage.

        Parameters:
            body: What is sent: a utilization (utilization and label utilizations).
        """
        ...

    def put_routing_utilization_label(
        self,
        label_id: str,
        body: UpdateUtilizationLabelRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UtilizationLabel:
        """Update a utilization label.

        PUT /api/v2/routing/utilization/labels/{labelId}

        Permissions: all of routing:utilization:manage.

        Parameters:
            body: What is sent: a utilization label (name).
        """
        ...

    def put_routing_wrapupcode(
        self,
        code_id: str,
        body: WrapupCodeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WrapupCode:
        """Update a wrap-up code.

        PUT /api/v2/routing/wrapupcodes/{codeId}

        Permissions: all of routing:wrapupCode:edit.

        Parameters:
            body: What is sent: a wrap-up code (name, division, description and 6 more).
        """
        ...

    def put_user_routingskill(
        self,
        user_id: str,
        skill_id: str,
        body: UserRoutingSkill | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserRoutingSkill:
        """Update a routing skill of a user.

        PUT /api/v2/users/{userId}/routingskills/{skillId}

        Permissions: all of routing:skill:assign.

        Parameters:
            body: What is sent: a user routing skill (name, proficiency, state and 3 more).
        """
        ...

    def put_user_routingskills_bulk(
        self,
        user_id: str,
        body: Sequence[UserRoutingSkillPost | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> UserSkillEntityListing:
        """Change several routing skills of a user at once.

        PUT /api/v2/users/{userId}/routingskills/bulk

        Permissions: any of routing:skill:assign.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: user routing skill posts (proficiency, skill URI and 2 more).
        """
        ...
