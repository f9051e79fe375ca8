RETURN {`@rows`: COLLECT {
  MATCH (this0:Country)
  WITH this0
  ORDER BY this0.name ASC, this0.id ASC
  LIMIT $param0
  RETURN {nodes: {`@id`: this0.id, name: this0.name, memberOf: {`@rows`: COLLECT {
    MATCH (this0)-[this1:MEMBER_OF]->(this2:Entity)
    WITH this2, this1
    ORDER BY this2.name ASC, this1.id ASC
    LIMIT $param1
    RETURN {edges: {`@id`: this1.id, since: this1.since, node: {`@id`: this2.id, `@type`: head([var3 IN labels(this2) WHERE var3 IN $kinds]), name: this2.name, members: {`@rows`: COLLECT {
      MATCH (this2)<-[this4:MEMBER_OF]-(this5:Entity)
      WHERE ((this4.sinceDay IS NULL OR this4.sinceDay <= $param3) AND (this4.untilDay IS NULL OR $param3 < this4.untilDay))
      WITH this5, this4
      ORDER BY this5.name ASC, this4.id ASC
      LIMIT $param4
      RETURN {nodes: {`@id`: this5.id, `@type`: head([var6 IN labels(this5) WHERE var6 IN $kinds]), name: this5.name, partyTo: {`@rows`: COLLECT {
        MATCH (this5)-[this7:PARTY_TO]->(this8:LegalInstrument)
        WITH this8, this7
        ORDER BY this8.name ASC, this7.id ASC
        LIMIT $param5
        RETURN {nodes: {`@id`: this8.id, name: this8.name, parties: {`@rows`: COLLECT {
          MATCH (this8)<-[this9:PARTY_TO]-(this10:Entity)
          WITH this10, this9
          ORDER BY this10.name ASC, this9.id ASC
          LIMIT $param6
          RETURN {edges: {`@id`: this9.id, `@tie`: {kind: type(this9), out: startNode(this9) = this8, near: this8.name, far: this10.name, since: this9.since, until: this9.until, observed: this9.observed, basis: this9.basis}, node: {`@id`: this10.id, `@type`: head([var11 IN labels(this10) WHERE var11 IN $kinds]), name: this10.name, evidence: COLLECT {
            UNWIND range(0, (size(coalesce(this10.evidence_source, [])) - 1)) AS var12
            MATCH (this13:Source)
            WHERE this13.id = this10.evidence_source[var12]
            RETURN {`@id`: var12, source: {`@id`: this13.id, title: this13.title}} AS var14
            ORDER BY var12 ASC
          }}}} AS var15
        }}}} AS var16
      }}}} AS var17
    }}}}} AS var18
  }}}} AS var19
}} AS answer;
// {"param0":4,"param1":6,"kinds":"(every kind)","param3":"2015-12-31","param4":6,"param5":6,"param6":6}
