# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class HomerRecord(Model):
    """One of the data of a SIP search result. In SipSearchResult."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date: datetime | None = field("date", default=None)
    milli_ts: str | None = field("milliTs", default=None)
    micro_ts: str | None = field("microTs", default=None)
    method: str | None = field("method", default=None)
    reply_reason: str | None = field("replyReason", default=None)
    ruri: str | None = field("ruri", default=None)
    ruri_user: str | None = field("ruriUser", default=None)
    ruri_domain: str | None = field("ruriDomain", default=None)
    from_user: str | None = field("fromUser", default=None)
    from_domain: str | None = field("fromDomain", default=None)
    from_tag: str | None = field("fromTag", default=None)
    to_user: str | None = field("toUser", default=None)
    to_domain: str | None = field("toDomain", default=None)
    to_tag: str | None = field("toTag", default=None)
    pid_user: str | None = field("pidUser", default=None)
    contact_user: str | None = field("contactUser", default=None)
    auth_user: str | None = field("authUser", default=None)
    callid: str | None = field("callid", default=None)
    callid_aleg: str | None = field("callidAleg", default=None)
    via1: str | None = field("via1", default=None)
    via1_branch: str | None = field("via1Branch", default=None)
    cseq: str | None = field("cseq", default=None)
    diversion: str | None = field("diversion", default=None)
    reason: str | None = field("reason", default=None)
    content_type: str | None = field("contentType", default=None)
    auth: str | None = field("auth", default=None)
    user_agent: str | None = field("userAgent", default=None)
    source_ip: str | None = field("sourceIp", default=None)
    source_port: str | None = field("sourcePort", default=None)
    destination_ip: str | None = field("destinationIp", default=None)
    destination_port: str | None = field("destinationPort", default=None)
    contact_ip: str | None = field("contactIp", default=None)
    contact_port: str | None = field("contactPort", default=None)
    originator_ip: str | None = field("originatorIp", default=None)
    originator_port: str | None = field("originatorPort", default=None)
    correlation_id: str | None = field("correlationId", default=None)
    proto: str | None = field("proto", default=None)
    family: str | None = field("family", default=None)
    rtp_stat: str | None = field("rtpStat", default=None)
    type: str | None = field("type", default=None)
    node: str | None = field("node", default=None)
    trans: str | None = field("trans", default=None)
    dbnode: str | None = field("dbnode", default=None)
    msg: str | None = field("msg", default=None)
    source_alias: str | None = field("sourceAlias", default=None)
    destination_alias: str | None = field("destinationAlias", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    participant_id: str | None = field("participantId", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SipSearchResult(Model):
    """A SIP search result: status, sid, auth and 5 more. Answer of get_telephony_siptraces."""

    id: str | None = field("id", default=None)
    status: int | None = field("status", default=None)
    sid: str | None = field("sid", default=None)
    auth: str | None = field("auth", default=None)
    message: str | None = field("message", default=None)
    data: list[HomerRecord] | None = field("data", default=None)
    count: int | None = field("count", default=None)
    self_uri: str | None = field("selfUri", default=None)
