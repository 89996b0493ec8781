# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    Action, ActionCertificateListing, ActionEntityListing, AsyncJob, AudioConnectorIntegration,
    AudioConnectorIntegrationEntityListing, BotConnectorBot, BotConnectorBotSummaryEntityListing,
    BotConnectorBotVersionSummaryEntityListing, BotExecutionConfiguration, BotList, CategoryEntityListing,
    ClientAppEntityListing, CreateIntegrationRequest, Credential, CredentialInfo, CredentialInfoListing,
    CredentialTypeListing, DialogflowAgent, DialogflowAgentSummaryEntityListing, DialogflowCXAgent,
    DialogflowCXAgentSummaryEntityListing, DraftValidationResult, Function, FunctionConfig, FunctionRuntime,
    FunctionUploadRequest, FunctionUploadResponse, Integration, IntegrationConfiguration, IntegrationEntityListing,
    IntegrationType, IntegrationTypeEntityListing, JsonSchemaDocument, LexBotAlias, LexBotAliasEntityListing,
    LexBotEntityListing, LexV2BotAlias, LexV2BotAliasEntityListing, LexV2BotEntityListing, NuanceBot,
    NuanceBotEntityListing, NuanceBotLaunchSettings, PostActionInput, PublishDraftInput, SttEngineEntity,
    SttEngineEntityListing, TestExecutionResult, TrustedCertificates, TtsEngineEntity, TtsEngineEntityListing,
    TtsSettings, TtsVoiceEntity, TtsVoiceEntityListing, UCIntegrationListing, UCThirdPartyPresence,
    UnifiedCommunicationsIntegration, UnifiedCommunicationsIntegrationListing, UpdateActionInput, UpdateDraftInput,
    UserAppEntityListing,
)
from ..operation import Api, CallOptions

class _AsyncJob(AsyncJob, behaviour.JobStart[behaviour.Item]):
    """AsyncJob, for a type checker with what the results of the job are."""

class IntegrationsApi(Api):
    """The Integrations operations of the Platform API."""

    def delete_integration(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Delete an integration.

        DELETE /api/v2/integrations/{integrationId}

        Permissions: any of integrations:integration:delete.
        """
        ...

    def delete_integrations_action(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an integration action.

        DELETE /api/v2/integrations/actions/{actionId}

        Permissions: any of integrations:action:delete.
        """
        ...

    def delete_integrations_action_draft(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete the draft of an integration action.

        DELETE /api/v2/integrations/actions/{actionId}/draft

        Permissions: any of integrations:action:delete.
        """
        ...

    def delete_integrations_credential(
        self,
        credential_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an integration credential.

        DELETE /api/v2/integrations/credentials/{credentialId}

        Permissions: any of integrations:integration:delete.
        """
        ...

    def get_integration(
        self,
        integration_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Get an integration.

        GET /api/v2/integrations/{integrationId}

        Permissions: any of integrations:integration:view.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_integration_config_current(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationConfiguration:
        """Get the current configuration of an integration.

        GET /api/v2/integrations/{integrationId}/config/current

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> IntegrationEntityListing:
        """List the integrations.

        GET /api/v2/integrations

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_integrations_action(
        self,
        action_id: str,
        *,
        expand: Literal["contract"] | None = None,
        include_config: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Action:
        """Get an integration action.

        GET /api/v2/integrations/actions/{actionId}

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            expand: Further fields to include in the answer; contract.
            include_config: Whether to include configuration; default False.
        """
        ...

    def get_integrations_action_draft(
        self,
        action_id: str,
        *,
        expand: Literal["contract"] | None = None,
        include_config: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Action:
        """Get the draft of an integration action.

        GET /api/v2/integrations/actions/{actionId}/draft

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            expand: Further fields to include in the answer; contract.
            include_config: Whether to include configuration; default False.
        """
        ...

    def get_integrations_action_draft_function(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> FunctionConfig:
        """Get the draft function of an integration action.

        GET /api/v2/integrations/actions/{actionId}/draft/function

        Permissions: any of integrations:actionFunction:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_integrations_action_draft_schema(
        self,
        action_id: str,
        file_name: str,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonSchemaDocument:
        """Get a draft schema of an integration action.

        GET /api/v2/integrations/actions/{actionId}/draft/schemas/{fileName}

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            flatten: default False.
        """
        ...

    def get_integrations_action_draft_template(
        self,
        action_id: str,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Get a draft template of an integration action.

        GET /api/v2/integrations/actions/{actionId}/draft/templates/{fileName}

        Permissions: any of integrations:action:view, bridge:actions:view.
        """
        ...

    def get_integrations_action_draft_validation(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> DraftValidationResult:
        """Get the draft validation of an integration action.

        GET /api/v2/integrations/actions/{actionId}/draft/validation

        Permissions: any of integrations:action:edit.
        """
        ...

    def get_integrations_action_function(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> FunctionConfig:
        """Get the function of an integration action.

        GET /api/v2/integrations/actions/{actionId}/function

        Permissions: any of integrations:actionFunction:view.
        Preview: the platform may change it without notice.
        """
        ...

    def get_integrations_action_schema(
        self,
        action_id: str,
        file_name: str,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonSchemaDocument:
        """Get a schema of an integration action.

        GET /api/v2/integrations/actions/{actionId}/schemas/{fileName}

        Permissions: any of integrations:action:view, bridge:actions:view.

        Parameters:
            flatten: default False.
        """
        ...

    def get_integrations_action_template(
        self,
        action_id: str,
        file_name: str,
        **options: Unpack[CallOptions],
    ) -> str:
        """Get a template of an integration action.

        GET /api/v2/integrations/actions/{actionId}/templates/{fileName}

        Permissions: any of integrations:action:view, bridge:actions:view.
        """
        ...

    def get_integrations_actions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        category: str | None = None,
        name: str | None = None,
        ids: str | None = None,
        secure: Literal["true", "false"] | None = None,
        include_auth_actions: Literal["true", "false"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionEntityListing:
        """List the integration actions.

        GET /api/v2/integrations/actions

        Permissions: any of integrations:action:view, bridge:actions:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            sort_by: Field to order by.
            sort_order: Direction of the order; ASC, DESC; default ASC.
            name: Name to look for or to use.
            secure: true, false.
            include_auth_actions: true, false; default false.
        """
        ...

    def get_integrations_actions_categories(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        secure: Literal["true", "false"] | None = None,
        **options: Unpack[CallOptions],
    ) -> CategoryEntityListing:
        """List the integration action categories.

        GET /api/v2/integrations/actions/categories

        Permissions: any of integrations:action:view, bridge:actions:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            sort_by: Field to order by.
            sort_order: Direction of the order; ASC, DESC; default ASC.
            secure: true, false.
        """
        ...

    def get_integrations_actions_certificates(
        self,
        *,
        status: Literal["Current", "Upcoming"] | None = None,
        type: Literal["Client"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionCertificateListing:
        """List the certificates that integration actions present.

        GET /api/v2/integrations/actions/certificates

        Permissions: any of integrations:actionCertificate:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            status: Current, Upcoming.
            type: Kind to choose; Client.
        """
        ...

    def get_integrations_actions_certificates_truststore(
        self,
        **options: Unpack[CallOptions],
    ) -> TrustedCertificates:
        """List the certificates that integration actions trust.

        GET /api/v2/integrations/actions/certificates/truststore

        Permissions: any of integrations:actionCertificate:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_integrations_actions_drafts(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
        category: str | None = None,
        name: str | None = None,
        ids: str | None = None,
        secure: Literal["true", "false"] | None = None,
        include_auth_actions: Literal["true", "false"] | None = None,
        **options: Unpack[CallOptions],
    ) -> ActionEntityListing:
        """List the integration action drafts.

        GET /api/v2/integrations/actions/drafts

        Permissions: any of integrations:action:view, bridge:actions:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            sort_by: Field to order by.
            sort_order: Direction of the order; ASC, DESC; default ASC.
            name: Name to look for or to use.
            secure: true, false.
            include_auth_actions: true, false; default false.
        """
        ...

    def get_integrations_actions_functions_runtimes(
        self,
        **options: Unpack[CallOptions],
    ) -> list[FunctionRuntime]:
        """List the integration action function runtimes.

        GET /api/v2/integrations/actions/functions/runtimes

        Permissions: any of integrations:actionFunction:view.
        Preview: the platform may change it without notice.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_integrations_botconnector_integration_id_bot(
        self,
        integration_id: str,
        bot_id: str,
        *,
        version: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BotConnectorBot:
        """Get a bot of a bot connector integration.

        GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}

        Permissions: any of integration:botconnector:view.

        Parameters:
            version: Version to choose or to work with.
        """
        ...

    def get_integrations_botconnector_integration_id_bot_versions(
        self,
        integration_id: str,
        bot_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BotConnectorBotVersionSummaryEntityListing:
        """List the versions of a bot in a bot connector integration.

        GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions

        Permissions: any of integration:botconnector:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_integrations_botconnector_integration_id_bots(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> BotList:
        """Get the bots of a bot connector integration.

        GET /api/v2/integrations/botconnector/{integrationId}/bots

        Permissions: any of integration:botconnector:view.
        """
        ...

    def get_integrations_botconnector_integration_id_bots_summaries(
        self,
        integration_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> BotConnectorBotSummaryEntityListing:
        """List the bot summaries of a bot connector integration.

        GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries

        Permissions: any of integration:botconnector:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_integrations_clientapps(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ClientAppEntityListing:
        """List the integration client apps.

        GET /api/v2/integrations/clientapps

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_integrations_clientapps_unifiedcommunications(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UCIntegrationListing:
        """List the client apps of unified communications integrations.

        GET /api/v2/integrations/clientapps/unifiedcommunications

        Permissions: any of integration:unifiedCommunications:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_integrations_credential(
        self,
        credential_id: str,
        **options: Unpack[CallOptions],
    ) -> Credential:
        """Get an integration credential.

        GET /api/v2/integrations/credentials/{credentialId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_credentials(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> CredentialInfoListing:
        """List the integration credentials.

        GET /api/v2/integrations/credentials

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_integrations_credentials_types(
        self,
        **options: Unpack[CallOptions],
    ) -> CredentialTypeListing:
        """List the integration credential types.

        GET /api/v2/integrations/credentials/types

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_integrations_speech_audioconnector(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AudioConnectorIntegrationEntityListing:
        """List the audio connector speech integrations.

        GET /api/v2/integrations/speech/audioconnector

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_integrations_speech_audioconnector_integration_id(
        self,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> AudioConnectorIntegration:
        """Get an audio connector speech integration.

        GET /api/v2/integrations/speech/audioconnector/{integrationId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_dialogflow_agent(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> DialogflowAgent:
        """Get a Dialogflow agent of the speech integrations.

        GET /api/v2/integrations/speech/dialogflow/agents/{agentId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_dialogflow_agents(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DialogflowAgentSummaryEntityListing:
        """List the Dialogflow agents of the speech integrations.

        GET /api/v2/integrations/speech/dialogflow/agents

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_dialogflowcx_agent(
        self,
        agent_id: str,
        **options: Unpack[CallOptions],
    ) -> DialogflowCXAgent:
        """Get a Dialogflow CX agent of the speech integrations.

        GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_dialogflowcx_agents(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DialogflowCXAgentSummaryEntityListing:
        """List the Dialogflow CX agents of the speech integrations.

        GET /api/v2/integrations/speech/dialogflowcx/agents

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_lex_bot_alias(
        self,
        alias_id: str,
        **options: Unpack[CallOptions],
    ) -> LexBotAlias:
        """Get an alias of an Amazon Lex bot.

        GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_lex_bot_bot_id_aliases(
        self,
        bot_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        status: Literal["READY", "FAILED", "BUILDING", "NOT_BUILT"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexBotAliasEntityListing:
        """List the aliases of an Amazon Lex bot.

        GET /api/v2/integrations/speech/lex/bot/{botId}/aliases

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            status: READY, FAILED, BUILDING, NOT_BUILT.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_lex_bots(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexBotEntityListing:
        """List the Amazon Lex bots of the speech integrations.

        GET /api/v2/integrations/speech/lex/bots

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_lexv2_bot_alias(
        self,
        alias_id: str,
        **options: Unpack[CallOptions],
    ) -> LexV2BotAlias:
        """Get an alias of an Amazon Lex V2 bot.

        GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_lexv2_bot_bot_id_aliases(
        self,
        bot_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        status: Literal["Creating", "Available", "Deleting", "Failed"] | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexV2BotAliasEntityListing:
        """List the aliases of an Amazon Lex V2 bot.

        GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            status: Creating, Available, Deleting, Failed.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_lexv2_bots(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LexV2BotEntityListing:
        """List the Amazon Lex V2 bots of the speech integrations.

        GET /api/v2/integrations/speech/lexv2/bots

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_nuance_nuance_integration_id_bot(
        self,
        nuance_integration_id: str,
        bot_id: str,
        *,
        expand: Sequence[Literal["variables", "transferNodes", "channels", "locales"]] | None = None,
        target_channel: Literal["digital", "voice"] | None = None,
        **options: Unpack[CallOptions],
    ) -> NuanceBot:
        """Get a bot of a Nuance speech integration.

        GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}

        Permissions: any of integrations:integration:view.

        Parameters:
            expand: Further fields to include in the answer; any of variables, transferNodes, channels, locales.
            target_channel: digital, voice.
        """
        ...

    def get_integrations_speech_nuance_nuance_integration_id_bot_job(
        self,
        nuance_integration_id: str,
        bot_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncJob:
        """Get a job of a bot in a Nuance speech integration.

        GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_nuance_nuance_integration_id_bot_job_results(
        self,
        nuance_integration_id: str,
        bot_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> NuanceBot:
        """Get the results of a bot's job in a Nuance speech integration.

        GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_nuance_nuance_integration_id_bots(
        self,
        nuance_integration_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        only_registered_bots: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NuanceBotEntityListing:
        """List the bots of a Nuance speech integration.

        GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            only_registered_bots: default True.
        """
        ...

    def get_integrations_speech_nuance_nuance_integration_id_bots_job(
        self,
        nuance_integration_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> AsyncJob:
        """Get a bot job of a Nuance speech integration.

        GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_nuance_nuance_integration_id_bots_job_results(
        self,
        nuance_integration_id: str,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> NuanceBotEntityListing:
        """List the results of a bot job in a Nuance speech integration.

        GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_integrations_speech_stt_engine(
        self,
        engine_id: str,
        **options: Unpack[CallOptions],
    ) -> SttEngineEntity:
        """Get a speech-to-text engine.

        GET /api/v2/integrations/speech/stt/engines/{engineId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_stt_engines(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SttEngineEntityListing:
        """List the speech-to-text engines.

        GET /api/v2/integrations/speech/stt/engines

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            name: Name to look for or to use.
        """
        ...

    def get_integrations_speech_tts_engine(
        self,
        engine_id: str,
        *,
        include_voices: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TtsEngineEntity:
        """Get a text-to-speech engine.

        GET /api/v2/integrations/speech/tts/engines/{engineId}

        Permissions: any of integrations:integration:view.

        Parameters:
            include_voices: default False.
        """
        ...

    def get_integrations_speech_tts_engine_voice(
        self,
        engine_id: str,
        voice_id: str,
        **options: Unpack[CallOptions],
    ) -> TtsVoiceEntity:
        """Get a voice of a text-to-speech engine.

        GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_speech_tts_engine_voices(
        self,
        engine_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TtsVoiceEntityListing:
        """List the voices of a text-to-speech engine.

        GET /api/v2/integrations/speech/tts/engines/{engineId}/voices

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_integrations_speech_tts_engines(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        include_voices: bool | None = None,
        name: str | None = None,
        language: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TtsEngineEntityListing:
        """List the text-to-speech engines.

        GET /api/v2/integrations/speech/tts/engines

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            include_voices: default False.
            name: Name to look for or to use.
            language: Language to choose or to answer in.
        """
        ...

    def get_integrations_speech_tts_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> TtsSettings:
        """Get the text-to-speech settings.

        GET /api/v2/integrations/speech/tts/settings

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_type(
        self,
        type_id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationType:
        """Get an integration type.

        GET /api/v2/integrations/types/{typeId}

        Permissions: any of integrations:integration:view.
        """
        ...

    def get_integrations_type_configschema(
        self,
        type_id: str,
        config_type: Literal["properties", "advanced"],
        **options: Unpack[CallOptions],
    ) -> JsonSchemaDocument:
        """Get a configuration schema of an integration type.

        GET /api/v2/integrations/types/{typeId}/configschemas/{configType}

        Permissions: any of integrations:integration:view.

        Parameters:
            config_type: Kind of configuration; properties, advanced.
        """
        ...

    def get_integrations_types(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> IntegrationTypeEntityListing:
        """List the integration types.

        GET /api/v2/integrations/types

        Permissions: any of integrations:integration:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_integrations_unifiedcommunications_clientapp(
        self,
        uc_integration_id: str,
        **options: Unpack[CallOptions],
    ) -> UnifiedCommunicationsIntegration:
        """Get a client app of a unified communications integration.

        GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}

        Permissions: any of integration:unifiedCommunications:view.
        """
        ...

    def get_integrations_unifiedcommunications_clientapps(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnifiedCommunicationsIntegrationListing:
        """List the unified communications client apps.

        GET /api/v2/integrations/unifiedcommunications/clientapps

        Permissions: any of integration:unifiedCommunications:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def get_integrations_userapps(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        app_host: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UserAppEntityListing:
        """List the integration user apps.

        GET /api/v2/integrations/userapps

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
        """
        ...

    def patch_integration(
        self,
        integration_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        body: Integration | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Change some fields of an integration.

        PATCH /api/v2/integrations/{integrationId}

        Permissions: any of integrations:integration:edit.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            body: What is sent: an integration (intended state, name, integration type and 6 more).
        """
        ...

    def patch_integrations_action(
        self,
        action_id: str,
        body: UpdateActionInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """Change some fields of an integration action.

        PATCH /api/v2/integrations/actions/{actionId}

        Permissions: any of integrations:action:edit.

        Parameters:
            body: What is sent: an action input (category, name, configuration and 1 more).
        """
        ...

    def patch_integrations_action_draft(
        self,
        action_id: str,
        body: UpdateDraftInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """Change some fields of the draft of an integration action.

        PATCH /api/v2/integrations/actions/{actionId}/draft

        Permissions: any of integrations:action:edit.

        Parameters:
            body: What is sent: a draft input (category, name, configuration and 3 more).
        """
        ...

    def post_integrations(
        self,
        *,
        body: CreateIntegrationRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Integration:
        """Create an integration.

        POST /api/v2/integrations

        Permissions: any of integrations:integration:add.

        Parameters:
            body: What is sent: an integration (name, integration type and 2 more).
        """
        ...

    def post_integrations_action_draft(
        self,
        action_id: str,
        **options: Unpack[CallOptions],
    ) -> Action:
        """Create the draft of an integration action.

        POST /api/v2/integrations/actions/{actionId}/draft

        Permissions: any of integrations:action:edit.
        """
        ...

    def post_integrations_action_draft_function_upload(
        self,
        action_id: str,
        body: FunctionUploadRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FunctionUploadResponse:
        """Create a URL for the upload of a function of an action's draft.

        POST /api/v2/integrations/actions/{actionId}/draft/function/upload

        Permissions: any of integrations:actionFunction:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a function upload (file name and signed URL timeout seconds).
        """
        ...

    def post_integrations_action_draft_publish(
        self,
        action_id: str,
        body: PublishDraftInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """Publish the draft of an integration action.

        POST /api/v2/integrations/actions/{actionId}/draft/publish

        Permissions: any of integrations:action:edit.

        Parameters:
            body: What is sent: a publish draft input (version).
        """
        ...

    def post_integrations_action_draft_test(
        self,
        action_id: str,
        body: Any,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TestExecutionResult:
        """Test the draft of an integration action.

        POST /api/v2/integrations/actions/{actionId}/draft/test

        Permissions: any of integrations:action:execute.

        Parameters:
            body: What is sent: a JSON value.
            flatten: default False.
        """
        ...

    def post_integrations_action_execute(
        self,
        action_id: str,
        body: Any,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Execute an integration action.

        POST /api/v2/integrations/actions/{actionId}/execute

        Permissions: any of integrations:action:execute, bridge:actions:execute.

        Parameters:
            body: What is sent: a JSON value.
            flatten: default False.
        """
        ...

    def post_integrations_action_test(
        self,
        action_id: str,
        body: Any,
        *,
        flatten: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> TestExecutionResult:
        """Test an integration action.

        POST /api/v2/integrations/actions/{actionId}/test

        Permissions: any of integrations:action:execute, bridge:actions:execute.

        Parameters:
            body: What is sent: a JSON value.
            flatten: default False.
        """
        ...

    def post_integrations_actions(
        self,
        body: PostActionInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """Create an integration action.

        POST /api/v2/integrations/actions

        Permissions: any of integrations:action:add.

        Parameters:
            body: What is sent: an action input (category, name, integration id and 3 more).
        """
        ...

    def post_integrations_actions_drafts(
        self,
        body: PostActionInput | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Action:
        """Create an integration action draft.

        POST /api/v2/integrations/actions/drafts

        Permissions: any of integrations:action:add.

        Parameters:
            body: What is sent: an action input (category, name, integration id and 3 more).
        """
        ...

    def post_integrations_credentials(
        self,
        *,
        body: Credential | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CredentialInfo:
        """Create an integration credential.

        POST /api/v2/integrations/credentials

        Permissions: any of integrations:integration:add.

        Parameters:
            body: What is sent: a credential (type, name, credential fields and 2 more).
        """
        ...

    def post_integrations_speech_nuance_nuance_integration_id_bot_jobs(
        self,
        nuance_integration_id: str,
        bot_id: str,
        *,
        expand: Sequence[Literal["variables", "transferNodes", "channels", "locales"]] | None = None,
        body: str | None = None,
        **options: Unpack[CallOptions],
    ) -> _AsyncJob[NuanceBot]:
        """Start a job that gets a bot of a Nuance speech integration.

        POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs

        Permissions: any of integrations:integration:view.
        Starts a job: get_integrations_speech_nuance_nuance_integration_id_bot_job tells its state; it ends in one of
        Completed, Failed, Cancelled. get_integrations_speech_nuance_nuance_integration_id_bot_job_results gives its
        results.

        Parameters:
            expand: Further fields to include in the answer; any of variables, transferNodes, channels, locales.
            body: What is sent: a JSON value.
        """
        ...

    def post_integrations_speech_nuance_nuance_integration_id_bots_jobs(
        self,
        nuance_integration_id: str,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        only_registered_bots: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> _AsyncJob[NuanceBot]:
        """Start a job that gets the bots of a Nuance speech integration.

        POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs

        Permissions: any of integrations:integration:view.
        Starts a job: get_integrations_speech_nuance_nuance_integration_id_bots_job tells its state; it ends in one
        of Completed, Failed, Cancelled. get_integrations_speech_nuance_nuance_integration_id_bots_job_results gives
        its results.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            only_registered_bots: default True.
        """
        ...

    def post_integrations_speech_nuance_nuance_integration_id_bots_launch_validate(
        self,
        nuance_integration_id: str,
        settings: BotExecutionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Check the launch settings of a Nuance bot without saving them.

        POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate

        Permissions: any of integrations:integration:edit.

        Parameters:
            settings: What is sent: a bot execution configuration (bot id, execution host and bot credentials).
        """
        ...

    def put_integration_config_current(
        self,
        integration_id: str,
        *,
        body: IntegrationConfiguration | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> IntegrationConfiguration:
        """Update the current configuration of an integration.

        PUT /api/v2/integrations/{integrationId}/config/current

        Permissions: any of integrations:integration:edit.

        Parameters:
            body: What is sent: an integration configuration (name, properties, advanced and 5 more).
        """
        ...

    def put_integrations_action_draft_function(
        self,
        action_id: str,
        body: Function | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> FunctionConfig:
        """Update the draft function of an integration action.

        PUT /api/v2/integrations/actions/{actionId}/draft/function

        Permissions: any of integrations:actionFunction:edit.
        Preview: the platform may change it without notice.

        Parameters:
            body: What is sent: a function (description, handler, runtime and 5 more).
        """
        ...

    def put_integrations_botconnector_integration_id_bots(
        self,
        integration_id: str,
        bot_list: BotList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the bots of a bot connector integration.

        PUT /api/v2/integrations/botconnector/{integrationId}/bots

        Permissions: any of integration:botconnector:edit.

        Parameters:
            bot_list: What is sent: a bot list (chat bots).
        """
        ...

    def put_integrations_credential(
        self,
        credential_id: str,
        *,
        body: Credential | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> CredentialInfo:
        """Update an integration credential.

        PUT /api/v2/integrations/credentials/{credentialId}

        Permissions: any of integrations:integration:edit.

        Parameters:
            body: What is sent: a credential (type, name, credential fields and 2 more).
        """
        ...

    def put_integrations_speech_nuance_nuance_integration_id_bots_launch_settings(
        self,
        nuance_integration_id: str,
        settings: NuanceBotLaunchSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Update the bot launch settings of a Nuance speech integration.

        PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings

        Permissions: any of integrations:integration:edit.

        Parameters:
            settings: What is sent: a set of Nuance bot launch settings (bot execution configurations).
        """
        ...

    def put_integrations_speech_tts_settings(
        self,
        body: TtsSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> TtsSettings:
        """Update the text-to-speech settings.

        PUT /api/v2/integrations/speech/tts/settings

        Permissions: any of integrations:integration:edit.

        Parameters:
            body: What is sent: a set of text-to-speech settings (default engine and language overrides).
        """
        ...

    def put_integrations_unifiedcommunication_thirdpartypresences(
        self,
        uc_integration_id: str,
        body: Sequence[UCThirdPartyPresence | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> str:
        """Update the third-party presences of a unified communications integration.

        PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences

        Permissions: any of integration:presence:edit.

        Parameters:
            body: What is sent: uc third party presences (email, presence, message and 1 more).
        """
        ...
