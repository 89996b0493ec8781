# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AcwSettings, AgentOwnedRouting, Bullseye, CannedResponseLibraries, ConditionalGroupRouting, DirectRouting,
        DomainEntityRef, MemberGroup, QueueEmailAddress, QueueMediaSettings, QueueMessagingAddresses, RoutingRule, Script,
        WritableDivision,
    )


class CreateQueueRequest(Model):
    """A queue to create: name, division, description and 37 more. Body of post_routing_queues.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    member_count: int | None = field("memberCount", default=None)
    user_member_count: int | None = field("userMemberCount", default=None)
    joined_member_count: int | None = field("joinedMemberCount", default=None)
    media_settings: QueueMediaSettings | None = field("mediaSettings", default=None)
    routing_rules: list[RoutingRule] | None = field("routingRules", default=None)
    conditional_group_routing: ConditionalGroupRouting | None = field("conditionalGroupRouting", default=None)
    bullseye: Bullseye | None = field("bullseye", default=None)
    scoring_method: Literal["TimestampAndPriority", "PriorityOnly"] | str | None = field("scoringMethod", default=None)
    acw_settings: AcwSettings | None = field("acwSettings", default=None)
    skill_evaluation_method: Literal["NONE", "BEST", "ALL"] | str | None = field("skillEvaluationMethod", default=None)
    member_groups: list[MemberGroup] | None = field("memberGroups", default=None)
    queue_flow: DomainEntityRef | None = field("queueFlow", default=None)
    email_in_queue_flow: DomainEntityRef | None = field("emailInQueueFlow", default=None)
    message_in_queue_flow: DomainEntityRef | None = field("messageInQueueFlow", default=None)
    whisper_prompt: DomainEntityRef | None = field("whisperPrompt", default=None)
    on_hold_prompt: DomainEntityRef | None = field("onHoldPrompt", default=None)
    auto_answer_only: bool | None = field("autoAnswerOnly", default=None)
    canned_response_libraries: CannedResponseLibraries | None = field("cannedResponseLibraries", default=None)
    enable_transcription: bool | None = field("enableTranscription", default=None)
    enable_audio_monitoring: bool | None = field("enableAudioMonitoring", default=None)
    enable_manual_assignment: bool | None = field("enableManualAssignment", default=None)
    agent_owned_routing: AgentOwnedRouting | None = field("agentOwnedRouting", default=None)
    direct_routing: DirectRouting | None = field("directRouting", default=None)
    calling_party_name: str | None = field("callingPartyName", default=None)
    calling_party_number: str | None = field("callingPartyNumber", default=None)
    default_scripts: dict[str, Script] | None = field("defaultScripts", default=None)
    outbound_messaging_addresses: QueueMessagingAddresses | None = field("outboundMessagingAddresses", default=None)
    outbound_email_address: QueueEmailAddress | None = field("outboundEmailAddress", default=None)
    peer_id: str | None = field("peerId", default=None)
    suppress_in_queue_call_recording: bool | None = field("suppressInQueueCallRecording", default=None)
    source_queue_id: str | None = field("sourceQueueId", default=None)
    self_uri: str | None = field("selfUri", default=None)
